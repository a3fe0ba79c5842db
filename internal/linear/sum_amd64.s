//go:build !purego

#include "textflag.h"

// A row is found as rank does it, and sixteen bytes of it are read as eight numbers
// of 16 bits. They are added up in X0 as they are, and in X1 less their low bytes,
// which makes the sums of the high ones: the low ones' are the difference. All
// weights have a bias of 128. This needs no more than SSE2 and POPCNT.

// func sumRows(s *sums, table *byte, width int, index *uint64, shift uint32, features *uint32, n int)
TEXT ·sumRows(SB), NOSPLIT, $0-56
	MOVQ s+0(FP), DI
	MOVQ table+8(FP), SI
	MOVQ width+16(FP), R11
	MOVQ index+24(FP), R8
	MOVL shift+32(FP), R9
	MOVQ features+40(FP), BX
	MOVQ n+48(FP), DX
	PXOR X0, X0
	PXOR X1, X1
	MOVL DX, X6
	LEAQ (BX)(DX*4), BX
	NEGQ DX
	JZ   done

next:
	MOVL    (BX)(DX*4), R10
	MOVL    R9, CX
	MOVL    R10, AX
	SHRL    CX, AX
	MOVQ    (R8)(AX*8), AX // the block
	MOVL    R10, CX
	NOTL    CX
	MOVL    AX, R10
	SHLL    CX, R10        // the slot's own bit is the highest
	SHRQ    $32, AX
	POPCNTL R10, CX
	SARL    $31, R10       // all ones, or zero
	ADDL    CX, AX
	ANDL    R10, AX        // the row
	IMULQ   R11, AX
	MOVOU   (SI)(AX*1), X2
	PADDW   X2, X0
	PSRLW   $8, X2
	PADDW   X2, X1
	INCQ    DX
	JNZ     next

done:
	MOVO      X1, X2
	PSLLW     $8, X2
	PSUBW     X2, X0
	MOVO      X0, X2
	PUNPCKLWL X1, X0       // the sums of the first eight bytes, in their order
	PUNPCKHWL X1, X2       // and of the others
	PXOR      X5, X5
	MOVO      X0, X1
	MOVO      X2, X3
	PUNPCKLWL X5, X0
	PUNPCKHWL X5, X1
	PUNPCKLWL X5, X2
	PUNPCKHWL X5, X3
	PSLLL     $7, X6
	PSHUFL    $0, X6, X6   // the bias of all rows
	PSUBL     X6, X0
	PSUBL     X6, X1
	PSUBL     X6, X2
	PSUBL     X6, X3
	MOVOU     X0, (DI)
	MOVOU     X1, 16(DI)
	MOVOU     X2, 32(DI)
	MOVOU     X3, 48(DI)
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
