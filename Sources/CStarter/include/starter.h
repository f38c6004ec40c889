#pragma once
#include <stddef.h>

/* A file of the example workspace, carried inside the program for `scout init`. */
struct starter_file {
  const char *name; /* its path in the workspace */
  const unsigned char *bytes;
  size_t length;
};

extern const struct starter_file starter_files[];
extern const int starter_file_count;

static inline struct starter_file starter_file_at(int index) { return starter_files[index]; }
