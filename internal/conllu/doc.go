// Package conllu reads treebanks in CoNLL-U, the format of Universal
// Dependencies (Nivre et al. 2020), document by document:
//
//	for doc, err := range conllu.ReadFile("gum/dev.conllu.gz") {
//		...
//	}
//
// It is made for training and measuring. Empty nodes ("8.1") are left out; a
// token of several words ("1-2 don't") only says where no space stands.
package conllu
