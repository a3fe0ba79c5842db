package quote

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/quoth-go/quoth/entity"
	"github.com/quoth-go/quoth/internal/linear"
	"github.com/quoth-go/quoth/sentence"
)

// An Annotation is a quotation as an annotator marked it: each part in one or
// more spans of bytes. There may be no source, and no cue.
type Annotation struct {
	Source, Cue, Content []sentence.Span
}

// An Example is an annotated document to learn from: tagged, with its entities
// found, by the same models that will be used with the result.
type Example struct {
	Document    *sentence.Document
	Entities    *entity.Entities
	Annotations []Annotation
}

// ErrExamples says that there is too little to learn from.
var ErrExamples = errors.New("quote: training needs at least two examples with an annotated cue in each")

// Training. What a later model learns from must be as wrong as what it will see,
// so the examples are dealt into folds, and each fold is read by models that
// have not seen it (Wolpert 1992).
const (
	folds       = 5
	cueEpochs   = 8
	roleEpochs  = 12
	roleOrders  = 5
	foldEpochs  = 6 // of the roles for the judge, which need not be as good
	judgeEpochs = 5
	dropShare   = 0.3 // of the features that a lesson goes without
	insideShare = 0.3 // what a word counts that stands in a content, where annotators mark nothing

	weightLimit = 20 // so that a few large weights do not make the steps of the rest coarse
)

// A table says how large a model is: about how many features it tells apart, and
// how many of them it keeps, those that tell most.
type table struct {
	labels      []string
	slots, rows int
}

// tableOf returns that of a model by its name. The judge keeps all.
func tableOf(model string) table {
	switch model {
	case cueModel:
		return table{[]string{"cue"}, 1 << 18, 40_000}
	case roleModel:
		return table{roleNames[:], 1 << 18, 60_000}
	case stepModel:
		return table{stepNames(), 1 << 18, 24_000}
	default:
		return table{labels: []string{"right"}, slots: 1 << 16}
	}
}

// Train learns a Model from examples. The same examples in the same order make
// the same model, byte for byte. It takes a minute or two for a thousand
// articles. The error is ErrExamples or that of ctx.
func Train(ctx context.Context, examples []Example) (*Model, error) {
	t := trainer{digest: digest(examples)}
	fold := map[string]int{} // views of one text must not be in two folds
	for _, e := range examples {
		if _, ok := fold[e.Document.Text]; !ok {
			fold[e.Document.Text] = len(fold) % folds
		}
		t.study(e, fold[e.Document.Text])
	}
	if t.positive < 2 || len(examples) < 2 {
		return nil, ErrExamples
	}
	m, err := t.train(ctx)
	if err != nil {
		return nil, fmt.Errorf("quote: training: %w", err)
	}
	return m, nil
}

// digest returns the SHA-256 of what the examples say, and of the tags and
// mentions that the floors below have found in them.
func digest(examples []Example) [sha256.Size]byte {
	h := sha256.New()
	number := func(n int) { h.Write(binary.LittleEndian.AppendUint64(nil, uint64(n))) }
	for _, e := range examples {
		number(len(e.Document.Text))
		h.Write([]byte(e.Document.Text))
		for _, tok := range e.Document.Tokens {
			h.Write([]byte{byte(tok.Tag)})
		}
		for _, m := range e.Entities.Mentions {
			number(m.Start)
			number(m.End)
			number(int(m.Entity))
			h.Write([]byte(m.Form))
		}
		for _, x := range e.Entities.List {
			h.Write([]byte(x.Type))
		}
		for _, a := range e.Annotations {
			for _, s := range slices.Concat(a.Source, a.Cue, a.Content) {
				number(s.Start)
				number(s.End)
			}
		}
	}
	return [sha256.Size]byte(h.Sum(nil))
}

// A trainer holds the lessons of the examples.
type trainer struct {
	lessons  []*lesson
	positive int
	digest   [sha256.Size]byte
	sketch   sketch
	focus    focus
	drawn    *period // that the sketch shows
}

// train trains the three models, each on what the one before makes of examples
// that it has not seen.
func (t *trainer) train(ctx context.Context) (*Model, error) {
	t.focus.sketch = &t.sketch
	m := new(Model)
	for fold := range folds {
		cues, err := t.trainCues(ctx, fold)
		if err != nil {
			return nil, err
		}
		t.guess(cues, fold)
	}
	var trials []trial
	for fold := range folds {
		roles, steps, err := t.trainRoles(ctx, fold, foldEpochs, 1)
		if err != nil {
			return nil, err
		}
		trials = t.try(trials, labeler{units: roles, steps: steps}, fold)
	}
	var err error
	if m.cues, err = t.trainCues(ctx, everyFold); err != nil {
		return nil, err
	}
	if m.roles, m.steps, err = t.trainRoles(ctx, everyFold, roleEpochs, roleOrders); err != nil {
		return nil, err
	}
	m.judge, err = t.trainJudge(ctx, trials)
	return m, err
}

// everyFold is the fold to leave out where none is.
const everyFold = -1

// turnTo points the focus at the candidate of l.
func (t *trainer) turnTo(l *lesson) {
	if t.drawn != l.period {
		t.sketch.draw(l.period)
		t.drawn = l.period
	}
	t.sketch.bet(l.peers, l.probs)
	t.focus.on(l.candidate)
}

// guess fills in how likely the candidates of a fold are cues, by a model that
// has not seen it.
func (t *trainer) guess(m *linear.Model, fold int) {
	var d decision
	for _, l := range t.lessons {
		if l.fold == fold {
			t.turnTo(l)
			l.probs[l.index] = t.focus.cueProbability(&d, m)
		}
	}
}

// A trial is an attribution that the models make of an example that they have
// not seen, in the judge's features.
type trial struct {
	features []uint32
	right    bool
}

// try appends the trials of a fold. What stands inside an annotated content is
// none: nobody has said whether it is right.
func (t *trainer) try(trials []trial, l labeler, fold int) []trial {
	var b linear.Bag
	for _, x := range t.lessons {
		if x.fold != fold || !x.isWorthLabeling(x.prob()) {
			continue
		}
		t.turnTo(x)
		a := x.period.attribution(x.candidate, t.focus.lo, l.label(&t.focus))
		if len(a.content) == 0 {
			continue
		}
		right := slices.ContainsFunc(x.marked, func(m marked) bool { return m.is(a) })
		if !right && x.inside {
			continue
		}
		t.focus.judgeFeatures(&b, a, x.prob(), &l)
		trials = append(trials, trial{slices.Clone(b.Features()), right})
	}
	return trials
}

// trainJudge trains the model of what is right.
func (t *trainer) trainJudge(ctx context.Context, trials []trial) (*linear.Model, error) {
	tr, err := t.newTrainer(judgeModel, nil)
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(5, 6))
	order := rng.Perm(len(trials))
	for epoch := range judgeEpochs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, i := range order {
			descend(tr, trials[i].features, trials[i].right, 0.1/(1+float64(epoch)))
		}
		rng.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
	}
	return tr.Model()
}

// trainCues trains the model that tells cues.
func (t *trainer) trainCues(ctx context.Context, without int) (*linear.Model, error) {
	all, err := t.learnCues(ctx, without, nil)
	if err != nil {
		return nil, err
	}
	tr, err := t.learnCues(ctx, without, all.Select(tableOf(cueModel).rows))
	if err != nil {
		return nil, err
	}
	return tr.Model()
}

// learnCues learns the features of a selection to tell cues by, with logistic
// regression.
func (t *trainer) learnCues(ctx context.Context, without int, of *linear.Selection) (*linear.Trainer, error) {
	tr, err := t.newTrainer(cueModel, of)
	if err != nil {
		return nil, err
	}
	rng := rand.New(rand.NewPCG(1, 2))
	lessons := t.without(without, false)
	for epoch := range cueEpochs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, l := range lessons {
			rate := 0.15 / (1 + float64(epoch))
			if l.inside {
				rate *= insideShare
			}
			kept := linear.Drop(slices.Clone(l.cueFeatures), dropped, rng.Uint32())
			descend(tr, kept, l.marking != nil, rate)
		}
		rng.Shuffle(len(lessons), func(a, b int) { lessons[a], lessons[b] = lessons[b], lessons[a] })
	}
	return tr, nil
}

// trainRoles trains the models of roles and of the steps between them, together:
// the mean of what is learnt, of the features that tell most, in several orders.
func (t *trainer) trainRoles(ctx context.Context, without, epochs, orders int) (roles, steps *linear.Model, err error) {
	all, err := t.learnRoles(ctx, without, epochs, 0, nil, nil)
	if err != nil {
		return nil, nil, err
	}
	ofUnits, ofSteps := all.units.Select(tableOf(roleModel).rows), all.steps.Select(tableOf(stepModel).rows)
	var units, pairs []*linear.Trainer
	for order := range orders {
		l, err := t.learnRoles(ctx, without, epochs, order, ofUnits, ofSteps)
		if err != nil {
			return nil, nil, err
		}
		units, pairs = append(units, l.units), append(pairs, l.steps)
	}
	if roles, err = linear.Mean(units...); err != nil {
		return nil, nil, err
	}
	steps, err = linear.Mean(pairs...)
	return roles, steps, err
}

// learnRoles learns the features of two selections to give roles by, as a
// structured perceptron (Collins 2002) that reads the lessons in an order of its
// own.
func (t *trainer) learnRoles(ctx context.Context, without, epochs, order int, ofUnits, ofSteps *linear.Selection) (*learner, error) {
	l, err := t.newLearner(ofUnits, ofSteps)
	if err != nil {
		return nil, err
	}
	lessons := t.without(without, true)
	rng := rand.New(rand.NewPCG(3, uint64(4+order)))
	for range epochs {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		rng.Shuffle(len(lessons), func(a, b int) { lessons[a], lessons[b] = lessons[b], lessons[a] })
		for _, x := range lessons {
			t.turnTo(x)
			l.seed = rng.Uint32()
			l.learn(&t.focus, x.roles(t.focus.lo, t.focus.hi))
		}
	}
	return l, nil
}

// A learner is a labeler whose models are in training.
type learner struct {
	labeler
	units, steps *linear.Trainer
}

func (t *trainer) newLearner(ofUnits, ofSteps *linear.Selection) (*learner, error) {
	units, err := t.newTrainer(roleModel, ofUnits)
	if err != nil {
		return nil, err
	}
	steps, err := t.newTrainer(stepModel, ofSteps)
	if err != nil {
		return nil, err
	}
	return &learner{labeler{units: units, steps: steps, dropped: dropped}, units, steps}, nil
}

// roleNames are the labels of the model of roles.
var roleNames = [numRoles]string{"outside", "source", "cue", "content"}

// stepNames returns the labels of the model of steps.
func stepNames() []string {
	var names []string
	for _, from := range roleNames {
		for _, to := range roleNames {
			names = append(names, from+">"+to)
		}
	}
	return names
}

// newTrainer returns a trainer of a model, of the features of a selection.
func (t *trainer) newTrainer(model string, selection *linear.Selection) (*linear.Trainer, error) {
	of := tableOf(model)
	return linear.NewTrainer(linear.Config{
		Name: model, Features: featureVersion, Labels: of.labels, Slots: of.slots, Selection: selection,
		Limit: weightLimit, Corpora: t.digest,
	})
}

// without returns the lessons but for those of a fold, all or the positive ones.
func (t *trainer) without(fold int, positive bool) []*lesson {
	var ls []*lesson
	for _, l := range t.lessons {
		if l.fold != fold && (!positive || l.marking != nil) {
			ls = append(ls, l)
		}
	}
	return ls
}

// descend takes one step of logistic regression.
func descend(tr *linear.Trainer, features []uint32, yes bool, rate float64) {
	want := 0.0
	if yes {
		want = 1
	}
	delta := float32(rate * (want - logistic(tr, features, new([1]int32))))
	for _, x := range features {
		tr.Update(x, 0, delta)
	}
	tr.Tick()
}

// dropped is dropShare in the range of a feature.
var dropped = uint32(math.Round(dropShare * (1 << 32)))

// learn moves the weights from the path that l finds towards the one wanted.
func (l *learner) learn(f *focus, want []role) {
	got := l.label(f)
	for i := range want {
		if want[i] != got[i] {
			move(l.units, l.unitFeatures(f, f.lo+i), int(want[i]), int(got[i]))
		}
		if i > 0 && (want[i] != got[i] || want[i-1] != got[i-1]) {
			move(l.steps, l.stepFeatures(f, f.lo+i), step(want[i-1], want[i]), step(got[i-1], got[i]))
		}
	}
	l.units.Tick()
	l.steps.Tick()
}

// move adds to the weights of one label what it takes from another.
func move(tr *linear.Trainer, features []uint32, to, from int) {
	for _, x := range features {
		tr.Update(x, to, 1)
		tr.Update(x, from, -1)
	}
}
