#pragma once
#include <libxml/xmlversion.h>
// libxml2's headers bring in the system's ICU, whose types have the names of those that Foundation brings in, with other
// contents: in one program the compiler may refuse both. Nothing of it is used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
