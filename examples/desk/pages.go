package main

import (
	"bytes"
	"cmp"
	"embed"
	"html/template"
	"mime"
	"net/http"
	"path"
	"sync"

	"github.com/quoth-go/quoth/format"
)

//go:embed templates
var templateFiles embed.FS

//go:embed static
var staticFiles embed.FS

// pages returns the templates of the desk's pages.
var pages = sync.OnceValue(func() *template.Template {
	return template.Must(template.ParseFS(templateFiles, "templates/*.html"))
})

// render answers with a page. The page is made in memory first, so that an
// error of its template is no half of a page.
func render(w http.ResponseWriter, status int, name string, data any) error {
	var b bytes.Buffer
	if err := pages().ExecuteTemplate(&b, name, data); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // a client that has gone needs no telling
	return nil
}

// A formPage is the page to give an article at.
type formPage struct {
	MaxBytes               int64
	Problem                *problem // why the article was not taken, nil at first
	Text, Title, Published string   // as they were given
}

func (d *desk) showForm(w http.ResponseWriter, _ *http.Request) error {
	return render(w, http.StatusOK, "form.html", formPage{MaxBytes: d.limits.bytes})
}

// takeForm reads the article of the form, and sends the browser to its report.
// What cannot be read comes back in the form, with the reason.
func (d *desk) takeForm(w http.ResponseWriter, r *http.Request) error {
	key, err := d.keep(w, r)
	if err != nil {
		p := problemOf(err)
		p.announce(w)
		return render(w, p.Status, "form.html", formPage{
			MaxBytes:  d.limits.bytes,
			Problem:   p,
			Text:      field(r, "text"),
			Title:     field(r, "title"),
			Published: field(r, "published"),
		})
	}
	http.Redirect(w, r, "/articles/"+key, http.StatusSeeOther)
	return nil
}

// keep reads the article of the form and returns the key to it.
func (d *desk) keep(w http.ResponseWriter, r *http.Request) (string, error) {
	leave, err := d.admit(w, r)
	if err != nil {
		return "", err
	}
	defer leave()
	s, err := submissionOfForm(r, d.limits.bytes)
	if err != nil {
		return "", err
	}
	doc, err := d.read(r.Context(), s)
	if err != nil {
		return "", err
	}
	return d.archive.add(doc), nil
}

// field returns a field of the form, as far as it was read.
func field(r *http.Request, name string) string {
	if r.PostForm == nil {
		return ""
	}
	return r.PostForm.Get(name)
}

// An articlePage is the page around the report of an article.
type articlePage struct {
	format.Document
	Key     string
	Name    string // what the article is called
	Formats []format.Format
}

func (d *desk) showArticle(w http.ResponseWriter, r *http.Request) error {
	key := r.PathValue("key")
	doc, err := d.archive.get(key)
	if err != nil {
		return err
	}
	name := cmp.Or(doc.Result.Title, doc.Result.ID, "Who said what")
	return render(w, http.StatusOK, "article.html", articlePage{doc, key, name, format.All()})
}

func (d *desk) showReport(w http.ResponseWriter, r *http.Request) error {
	doc, err := d.archive.get(r.PathValue("key"))
	if err != nil {
		return err
	}
	return answer(w, doc, format.HTML)
}

// download answers with a file in the format that the path names.
func (d *desk) download(w http.ResponseWriter, r *http.Request) error {
	doc, err := d.archive.get(r.PathValue("key"))
	if err != nil {
		return err
	}
	f, err := format.Lookup(r.PathValue("format"))
	if err != nil {
		return notFound.because("%v", err)
	}
	attach(w, doc, f.Extension())
	return answer(w, doc, f)
}

// downloadText answers with the text that the offsets are offsets into.
func (d *desk) downloadText(w http.ResponseWriter, r *http.Request) error {
	doc, err := d.archive.get(r.PathValue("key"))
	if err != nil {
		return err
	}
	attach(w, doc, ".txt")
	return write(w, "text/plain; charset=utf-8", []byte(doc.Text))
}

// attach has the browser save the answer as a file, named after the article.
func attach(w http.ResponseWriter, doc format.Document, extension string) {
	name := cmp.Or(doc.Result.ID, "article") + extension
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
}

// showStatic serves the style and the script.
func showStatic(w http.ResponseWriter, r *http.Request) error {
	name := r.PathValue("name")
	file, err := staticFiles.ReadFile(path.Join("static", name))
	if err != nil {
		return notFound.because("no file of the desk is at %s", r.URL.Path)
	}
	return write(w, mime.TypeByExtension(path.Ext(name)), file)
}
