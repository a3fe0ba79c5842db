// Package format writes what package claim found, in every form that people and
// programs read:
//
//	w, err := format.NewWriter(os.Stdout, format.JSONL)
//	for _, d := range documents {
//		err = w.Write(d)
//	}
//	err = w.Close()
package format
