package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/quoth-go/quoth/claim"
	"github.com/quoth-go/quoth/format"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var screenshots = flag.String("screenshots", "", "write what the browser shows to this `FOLDER`")

// patienceOfBrowser is how long the browser has for one step.
const patienceOfBrowser = 30 * time.Second

// A tab is a page, or a frame, of a browser.
type tab struct {
	*testing.T
	ctx context.Context
}

// openBrowser starts a Chromium for the length of a test.
func openBrowser(t *testing.T) tab {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes long to start")
	}
	program := chromium()
	if program == "" {
		t.Skip("there is no chromium on the PATH to look at the pages with")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(program),
		chromedp.UserDataDir(t.TempDir()),
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("no-sandbox", os.Geteuid() == 0), // which Chromium has no sandbox for
	)
	ctx, closeBrowser := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(closeBrowser)
	ctx, closeTab := chromedp.NewContext(ctx)
	t.Cleanup(closeTab)
	require.NoError(t, chromedp.Do(ctx), "the browser does not start")
	return tab{t, ctx}
}

// chromium returns the path of the browser, "" where there is none.
func chromium() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// do does steps in the tab.
func (b tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patienceOfBrowser)
	defer cancel()
	require.NoError(b, chromedp.Do(ctx, steps...))
}

// ask returns what a does in the tab.
func ask[T any](b tab, a chromedp.Action[T]) T {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patienceOfBrowser)
	defer cancel()
	v, err := chromedp.Run(ctx, a)
	require.NoError(b, err)
	return v
}

// until waits for a script to be true.
func (b tab) until(script string) {
	b.Helper()
	ask(b, chromedp.Poll[bool](script))
}

// count returns how many elements there are to see.
func (b tab) count(selector string) int {
	b.Helper()
	return ask(b, chromedp.Evaluate[int](`[...document.querySelectorAll("`+selector+`")].filter(e => e.checkVisibility()).length`))
}

// picture writes what is shown, where -screenshots asks for it.
func (b tab) picture(name string) {
	b.Helper()
	if *screenshots == "" {
		return
	}
	require.NoError(b, os.MkdirAll(*screenshots, 0o755))
	for device, size := range map[string][2]int64{"desktop": {1280, 900}, "phone": {390, 844}} {
		b.do(chromedp.EmulateViewport(size[0], size[1]))
		file := filepath.Join(*screenshots, name+"-"+device+".png")
		require.NoError(b, os.WriteFile(file, ask(b, chromedp.CaptureScreenshot()), 0o644))
	}
	b.do(chromedp.EmulateReset())
}

// report returns the frame of the report, which has an origin of its own and so
// is a target beside the page.
func (b tab) report() tab {
	b.Helper()
	var frame tab
	require.Eventually(b, func() bool {
		targets, err := chromedp.Targets(b.ctx)
		require.NoError(b, err)
		for _, target := range targets {
			if strings.HasSuffix(target.URL, "/report") {
				ctx, cancel := chromedp.NewContext(b.ctx, chromedp.WithTargetID(target.TargetID))
				b.Cleanup(cancel)
				frame = tab{b.T, ctx}
				return true
			}
		}
		return false
	}, patienceOfBrowser, 50*time.Millisecond, "there is no frame of a report")
	require.NoError(b, chromedp.Do(frame.ctx))
	frame.until(`document.readyState === "complete"`)
	return frame
}

// download opens the list of downloads and returns the file that one of its
// links gives. It does so by the keyboard: the list hangs over the frame of the
// report, to which a click as fast as a test's would go.
func (b tab) download(link string) []byte {
	b.Helper()
	dir := b.TempDir()
	ctx, cancel := context.WithTimeout(b.ctx, patienceOfBrowser)
	defer cancel()
	progress := chromedp.Events(ctx, browser.DownloadProgress)
	events := true
	b.do(
		chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			_, err := chromedp.Call(ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
				Behavior:      browser.SetDownloadBehaviorBehaviorAllowAndName,
				DownloadPath:  dir,
				EventsEnabled: &events,
			})
			return err
		}),
		chromedp.SendKeys(chromedp.CSS(".downloads summary"), kb.Enter),
		chromedp.SendKeys(chromedp.CSS(".downloads "+link), kb.Enter),
	)
	for event, err := range progress {
		require.NoError(b, err)
		if event.State == browser.DownloadProgressStateCompleted {
			file, err := os.ReadFile(filepath.Join(dir, event.GUID))
			require.NoError(b, err)
			return file
		}
	}
	b.Fatal("nothing was downloaded")
	return nil
}

// drop lets go of a file over the page.
func (b tab) drop(path string) {
	b.Helper()
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: []string{path}, DragOperationsMask: 1}
	for _, event := range []input.DispatchDragEventType{
		input.DispatchDragEventTypeDragEnter, input.DispatchDragEventTypeDragOver, input.DispatchDragEventTypeDrop,
	} {
		b.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			_, err := chromedp.Call(ctx, input.DispatchDragEvent, input.DispatchDragEventParams{Type: event, X: 200, Y: 20, Data: data})
			return err
		}))
	}
}

// paste puts text where the cursor is, as a paste does.
func (b tab) paste(text string) {
	b.Helper()
	b.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, input.InsertText, input.InsertTextParams{Text: text})
		return err
	}))
}

// written returns what a format is of an article.
func written(t *testing.T, f format.Format, a claim.Article) string {
	t.Helper()
	x, err := claim.NewExtractor()
	require.NoError(t, err)
	r, err := x.Extract(context.Background(), a)
	require.NoError(t, err)
	var b bytes.Buffer
	w, err := format.NewWriter(&b, f, format.Single())
	require.NoError(t, err)
	require.NoError(t, w.Write(format.Document{Text: a.Text, Result: r}))
	require.NoError(t, w.Close())
	return b.String()
}

func read(t *testing.T, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path...))
	require.NoError(t, err)
	return string(b)
}

func startBrowserAt(t *testing.T, s *httptest.Server) tab {
	t.Helper()
	b := openBrowser(t)
	b.do(chromedp.Navigate(s.URL), chromedp.WaitVisible(chromedp.CSS("#text")))
	return b
}

func TestBrowserPastesFiltersAndDownloads(t *testing.T) {
	s := openDesk(t, defaultLimits())
	b := startBrowserAt(t, s)
	b.picture("form")
	article := read(t, "..", "..", "testdata", "articles", "mexico-says-no.txt")
	b.do(chromedp.Focus(chromedp.CSS("#text")))
	b.paste(article)
	b.do(
		chromedp.SetValue(chromedp.CSS("#title"), "Mexico Says No"),
		chromedp.SetValue(chromedp.CSS("#published"), "2025-11-20"),
		chromedp.Click(chromedp.CSS("form button")),
		chromedp.WaitVisible(chromedp.CSS("iframe")),
	)
	report := b.report()
	b.picture("report")
	names := ask(report, chromedp.Evaluate[[]string](`[...document.querySelectorAll(".voice .name")].map(e => e.textContent)`))
	assert.Contains(t, names, "Claudia Sheinbaum")
	assert.Contains(t, names, "Donald Trump")

	all := report.count(".claim")
	report.do(
		chromedp.SetValue(chromedp.CSS("#filter select[name=speaker]"), "Donald Trump"),
		chromedp.Evaluate[chromedp.Void](`document.querySelector("#filter select").dispatchEvent(new Event("input", {bubbles: true}))`),
	)
	assert.Equal(t, 1, report.count(".voice"), "one speaker is left")
	assert.Less(t, report.count(".claim"), all)
	assert.Positive(t, report.count(".claim"))
	b.picture("filtered")

	want := claim.Article{Title: "Mexico Says No", Text: article, Published: time.Date(2025, 11, 20, 0, 0, 0, 0, time.UTC)}
	assert.Equal(t, written(t, format.JSON, want), string(b.download("a[href$='/as/json']")))
	assert.Equal(t, written(t, format.CSV, want), string(b.download("a[href$='/as/csv']")))
	assert.Equal(t, article, string(b.download("li:last-child a")))
	b.do(chromedp.Click(chromedp.CSS(".downloads summary")))
	b.picture("downloads")
}

func TestBrowserDropsAPage(t *testing.T) {
	s := openDesk(t, defaultLimits())
	b := startBrowserAt(t, s)
	path, err := filepath.Abs(filepath.Join("..", "webpage", "testdata", "bridge.html"))
	require.NoError(t, err)
	b.drop(path)
	b.do(chromedp.WaitVisible(chromedp.CSS("iframe")))
	assert.Equal(t, "City to build a bridge over the Lune", ask(b, chromedp.Title()))
	names := ask(b.report(), chromedp.Evaluate[[]string](`[...document.querySelectorAll(".voice .name")].map(e => e.textContent)`))
	assert.ElementsMatch(t, []string{"Jane Smith", "John Brown", "Mary Jones"}, names)
}

func TestBrowserPicksAFile(t *testing.T) {
	s := openDesk(t, defaultLimits())
	b := startBrowserAt(t, s)
	path, err := filepath.Abs(filepath.Join("..", "..", "testdata", "articles", "mecca-crane.txt"))
	require.NoError(t, err)
	b.do(
		chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{path}),
		chromedp.Click(chromedp.CSS("form button")),
		chromedp.WaitVisible(chromedp.CSS("iframe")),
	)
	assert.Equal(t, "mecca-crane", ask(b, chromedp.Title()))
	assert.Positive(t, b.report().count(".claim"))
}

func TestBrowserSaysWhatIsWrong(t *testing.T) {
	small := defaultLimits()
	small.bytes = 5000
	s := openDesk(t, small)
	b := startBrowserAt(t, s)
	b.do(chromedp.Click(chromedp.CSS("form button")), chromedp.WaitVisible(chromedp.CSS(".problem:not(#complaint)")))
	assert.Contains(t, ask(b, chromedp.Text(chromedp.CSS(".problem:not(#complaint)"))), "paste one or choose a file")
	b.picture("problem")

	b.do(chromedp.Focus(chromedp.CSS("#text")))
	b.paste(strings.Repeat("“No,” said Smith. ", 500))
	b.do(chromedp.Click(chromedp.CSS("form button")), chromedp.WaitVisible(chromedp.CSS("#complaint")))
	assert.Contains(t, ask(b, chromedp.Text(chromedp.CSS("#complaint"))), "5000")
}

// All of it but the dropping is there without script.
func TestBrowserWithoutScript(t *testing.T) {
	s := openDesk(t, defaultLimits())
	b := openBrowser(t)
	b.do(
		chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
			return err
		}),
		chromedp.Navigate(s.URL),
		chromedp.WaitVisible(chromedp.CSS("#text")),
		chromedp.Focus(chromedp.CSS("#text")),
	)
	assert.Zero(t, b.count(".scripted"), "what needs a script is not spoken of")
	b.paste(bridge)
	b.do(chromedp.Click(chromedp.CSS("form button")), chromedp.WaitVisible(chromedp.CSS("iframe")))
	assert.Positive(t, b.report().count(".claim"))
	assert.Equal(t, bridge, string(b.download("li:last-child a")))
}

// A page of another origin can neither post the form nor read an answer.
func TestBrowserKeepsOtherPagesOut(t *testing.T) {
	s := openDesk(t, defaultLimits())
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprintf(w, `<form action="%s/articles" method="post" enctype="multipart/form-data">
			<input name="text" value="It rained."><button>Win a prize</button></form>`, s.URL)
	}))
	defer other.Close()
	b := openBrowser(t)
	b.do(chromedp.Navigate(other.URL))
	assert.Equal(t, "refused", ask(b, chromedp.Evaluate[string](
		`fetch("`+s.URL+`/api").then(() => "read", () => "refused")`, chromedp.EvalAwaitPromise)))
	b.do(chromedp.Click(chromedp.CSS("button")), chromedp.WaitVisible(chromedp.CSS("h1")))
	assert.Contains(t, ask(b, chromedp.Text(chromedp.CSS("body"))), crossOrigin.Title)
}
