#pragma once
#include <stddef.h>
#include <stdint.h>

/* The driver of libFuzzer, which comes with the Swift toolchain. */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *, size_t));
