//go:build !purego

#include "textflag.h"

// Sixteen bytes of a row are eight numbers of 16 bits. They are added up in X0 as
// they are, and in X1 less their low bytes, which makes the sums of the high ones:
// the low ones' are the difference. This needs no more than SSE2, which every
// amd64 has.

// func sumRows(s *sums, table *byte, width int, rows *uint32, n int)
TEXT ·sumRows(SB), NOSPLIT, $0-40
	MOVQ  s+0(FP), DI
	MOVQ  table+8(FP), SI
	MOVQ  width+16(FP), DX
	MOVQ  rows+24(FP), BX
	MOVQ  n+32(FP), CX
	PXOR  X0, X0
	PXOR  X1, X1
	LEAQ  (BX)(CX*4), BX
	NEGQ  CX
	JZ    done

next:
	MOVL  (BX)(CX*4), AX
	IMULQ DX, AX
	MOVOU (SI)(AX*1), X2
	PADDW X2, X0
	PSRLW $8, X2
	PADDW X2, X1
	INCQ  CX
	JNZ   next

done:
	MOVO      X1, X2
	PSLLW     $8, X2
	PSUBW     X2, X0
	MOVO      X0, X2
	PUNPCKLWL X1, X0
	PUNPCKHWL X1, X2
	MOVOU     X0, (DI)
	MOVOU     X2, 16(DI)
	RET

// func findRows(rows *uint32, index *uint64, shift uint32, features *uint32, n int)
TEXT ·findRows(SB), NOSPLIT, $0-40
	MOVQ  rows+0(FP), DI
	MOVQ  index+8(FP), SI
	MOVL  shift+16(FP), R8
	MOVQ  features+24(FP), BX
	MOVQ  n+32(FP), DX
	TESTQ DX, DX
	JZ    found
	LEAQ  (BX)(DX*4), BX
	LEAQ  (DI)(DX*4), DI
	NEGQ  DX

nextOne:
	MOVL    (BX)(DX*4), R9
	MOVL    R8, CX
	MOVL    R9, AX
	SHRL    CX, AX
	MOVQ    (SI)(AX*8), AX // the block
	MOVL    R9, CX
	NOTL    CX
	MOVL    AX, R10
	SHLL    CX, R10        // the slot's own bit is the highest
	SHRQ    $32, AX
	POPCNTL R10, CX
	SARL    $31, R10       // all ones, or zero
	ADDL    CX, AX
	ANDL    R10, AX
	MOVL    AX, (DI)(DX*4)
	INCQ    DX
	JNZ     nextOne

found:
	RET

// func countsBits() bool
TEXT ·countsBits(SB), NOSPLIT, $0-1
	MOVL $1, AX
	XORL CX, CX
	CPUID
	SHRL $23, CX
	ANDL $1, CX
	MOVB CX, ret+0(FP)
	RET
