#include "pages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* #embed copies the files' bytes when this is compiled, one after the other in this order. */

static const unsigned char style[] = {
#embed "style/colours.css"
,
#embed "style/page.css"
,
#embed "style/controls.css"
,
#embed "style/picture.css"
,
#embed "style/topic.css"
,
#embed "style/table.css"
,
#embed "style/small.css"
,
#embed "style/print.css"
};

static const unsigned char handout[] = {
#embed "style/handout.css"
};

static const unsigned char script[] = {
#embed "script/topics.js"
,
#embed "script/halo.js"
,
#embed "script/panel.js"
,
#embed "script/picture.js"
,
#embed "script/filters.js"
,
#embed "script/table.js"
,
#embed "script/colours.js"
,
#embed "script/start.js"
};

struct page_part page_style(void) { return (struct page_part){style, sizeof style}; }
struct page_part page_script(void) { return (struct page_part){script, sizeof script}; }
struct page_part page_handout_style(void) { return (struct page_part){handout, sizeof handout}; }
