#pragma once
#include <stddef.h>

/* The style sheet and the script of a page, carried inside the program. */
struct page_part {
  const unsigned char *bytes;
  size_t length;
};

struct page_part page_style(void);
struct page_part page_script(void);
struct page_part page_handout_style(void);
