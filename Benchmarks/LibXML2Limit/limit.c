#include "limit.h"

#include <libxml/parser.h>
#include <string.h>

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int namespaces, const xmlChar **list, int attributes, int defaulted,
                  const xmlChar **values) {}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}

static void text(void *context, const xmlChar *bytes, int length) {}

int libxml2_limit_push(const char *bytes, size_t length) {
  enum { piece = 32768 };
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.endElementNs = end;
  handler.characters = text;
  handler.cdataBlock = text;
  handler.ignorableWhitespace = text;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
  if (!parser) return 0;
  xmlCtxtUseOptions(parser, XML_PARSE_NONET);
  for (size_t place = 0; place < length; place += piece) {
    size_t left = length - place;
    xmlParseChunk(parser, bytes + place, (int)(left < piece ? left : piece), 0);
  }
  xmlParseChunk(parser, NULL, 0, 1);
  int sound = parser->wellFormed;
  xmlFreeParserCtxt(parser);
  return sound;
}
