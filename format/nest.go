package format

import "slices"

// A node is a record by its index, and how deep it is nested in others.
type node struct{ index, depth int }

// nest returns the records with each one's nested ones right after it. One
// whose parent is not among them stands by itself.
func nest(records []record) []node {
	known := map[int]bool{}
	for _, r := range records {
		known[r.Quote] = r.quote != nil
	}
	children := map[int][]int{} // by the quote that they are nested in
	for i, r := range records {
		parent := 0
		if r.quote != nil && known[r.quote.Parent] {
			parent = r.quote.Parent
		}
		children[parent] = append(children[parent], i)
	}
	nodes := make([]node, 0, len(records))
	var stack []node
	push := func(parent, depth int) {
		for _, i := range slices.Backward(children[parent]) {
			stack = append(stack, node{i, depth})
		}
		delete(children, parent)
	}
	for push(0, 0); len(stack) > 0; {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		nodes = append(nodes, n)
		push(records[n.index].Quote, n.depth+1)
	}
	return nodes
}
