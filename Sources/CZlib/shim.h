#pragma once
#include <zlib.h>

/* inflateInit2 is a macro; 16 + 15 bits of window read gzip and nothing else. */
static inline int scout_inflate_gzip(z_stream *stream) { return inflateInit2(stream, 16 + 15); }
