#pragma once
#include <stddef.h>

/* Pushes a document through libxml2 with callbacks that do nothing; 1 where it is well-formed. */
int libxml2_limit_push(const char *bytes, size_t length);
