#pragma once
#include <errno.h>
#include <iconv.h>
#include <stdint.h>

/* iconv_open tells a failure by a pointer of minus one, which Swift cannot name. */
static inline iconv_t scout_iconv_open(const char *to, const char *from) {
  iconv_t converter = iconv_open(to, from);
  return converter == (iconv_t)-1 ? 0 : converter;
}

/* errno is a macro; the answer is 0 when all was converted, else the reason for stopping. */
static inline int scout_iconv(iconv_t converter, char **input, size_t *inputLeft, char **output,
                              size_t *outputLeft) {
  return iconv(converter, input, inputLeft, output, outputLeft) == (size_t)-1 ? errno : 0;
}
