// Typed faces of libcurl's variadic calls, which Swift cannot call. No logic here.
#ifndef SCOUT_CCURL_H
#define SCOUT_CCURL_H

#include <curl/curl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

typedef size_t (*scout_curl_data)(char *bytes, size_t size, size_t count, void *context);
typedef curl_socket_t (*scout_curl_socket)(void *context, curlsocktype purpose,
                                           struct curl_sockaddr *address);

static inline CURLcode scout_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode scout_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode scout_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode scout_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode scout_curl_set_list(CURL *handle, CURLoption option,
                                           struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode scout_curl_set_data(CURL *handle, CURLoption option,
                                           scout_curl_data value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode scout_curl_set_socket(CURL *handle, CURLoption option,
                                             scout_curl_socket value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode scout_curl_get_text(CURL *handle, CURLINFO info, char **value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode scout_curl_get_size(CURL *handle, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode scout_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLMcode scout_curl_multi_set_long(CURLM *handle, CURLMoption option, long value) {
  return curl_multi_setopt(handle, option, value);
}

// CURLMsg keeps the result in a union.
static inline CURLcode scout_curl_result(const CURLMsg *message) { return message->data.result; }

// glibc gives each thread a pool of memory of its own, and what one has given back another cannot
// use. It also learns from large pieces that were given back to keep such pieces for later, where
// the system would take them. Other systems have their own ways. Swift does not see malloc.h.
static inline void scout_limit_memory_pools(int count) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, count);
  mallopt(M_MMAP_THRESHOLD, 128 * 1024);
  mallopt(M_TRIM_THRESHOLD, 128 * 1024);
#else
  (void)count;
#endif
}

// Macros that Swift does not see.
static const long scout_curl_global_all = CURL_GLOBAL_ALL;
static const curl_socket_t scout_curl_socket_bad = CURL_SOCKET_BAD;

#endif
