package linear

// Mix returns a hash of the two numbers in their order. Features of more parts
// are mixed one part at a time.
func Mix(a, b uint32) uint32 {
	h := (uint64(a)<<32 | uint64(b) ^ 0x9E3779B9) * 0xD6E8FEB86659FD93
	h ^= h >> 32
	return uint32(h * 0x9E3779B97F4A7C15 >> 32)
}

const (
	hashSeed  = 2166136261
	hashPrime = 16777619
)

// HashString returns the FNV-1a hash of the bytes of s.
func HashString(s string) uint32 {
	h := uint32(hashSeed)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * hashPrime
	}
	return h
}

// HashLower returns HashString of s with the letters of ASCII in lower case;
// others stay as they are.
func HashLower(s string) uint32 {
	h := uint32(hashSeed)
	for i := range len(s) {
		h = (h ^ uint32(lower(s[i]))) * hashPrime
	}
	return h
}

// Suffix returns the last n bytes of s, at most 4, as one number, with the
// letters of ASCII in lower case. It is 0 where s is shorter.
func Suffix(s string, n int) uint32 {
	if len(s) < n {
		return 0
	}
	packed := uint32(0)
	for i := len(s) - n; i < len(s); i++ {
		packed = packed<<8 | uint32(lower(s[i]))
	}
	return packed
}

// Prefix returns the first n bytes of s as Suffix does the last.
func Prefix(s string, n int) uint32 {
	if len(s) < n {
		return 0
	}
	return Suffix(s[:n], n)
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
