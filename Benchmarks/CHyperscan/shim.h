// Hyperscan, which the benchmark of matching runs beside scout.
#pragma once
#include <hs/hs.h>
