#include "starter.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* The files themselves stay where people read and edit them; #embed copies their bytes when this is compiled. */

static const unsigned char maturity[] = {
#embed "../../radars/packs/maturity.yaml"
};
static const unsigned char food[] = {
#embed "../../radars/packs/food.yaml"
};

static const unsigned char shared[] = {
#embed "../../radars/packs/shared.yaml"
};
static const unsigned char food_lt[] = {
#embed "../../radars/food-lt/radar.yaml"
};

const struct starter_file starter_files[] = {
    {"radars/packs/maturity.yaml", maturity, sizeof maturity},
    {"radars/packs/food.yaml", food, sizeof food},
    {"radars/packs/shared.yaml", shared, sizeof shared},
    {"radars/food-lt/radar.yaml", food_lt, sizeof food_lt},
};
const int starter_file_count = sizeof starter_files / sizeof starter_files[0];
