#include "starter.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

/* The files themselves stay where people read and edit them; #embed copies their bytes when this is
   compiled. A test compares this list with the workspace. */

static const unsigned char radars_packs_horizons[] = {
#embed "../../radars/packs/horizons.yaml"
};
static const unsigned char radars_packs_maturity[] = {
#embed "../../radars/packs/maturity.yaml"
};
static const unsigned char radars_packs_phases[] = {
#embed "../../radars/packs/phases.yaml"
};
static const unsigned char radars_packs_shared[] = {
#embed "../../radars/packs/shared.yaml"
};
static const unsigned char radars_packs_energy[] = {
#embed "../../radars/packs/energy.yaml"
};
static const unsigned char radars_packs_food[] = {
#embed "../../radars/packs/food.yaml"
};
static const unsigned char radars_packs_maritime[] = {
#embed "../../radars/packs/maritime.yaml"
};
static const unsigned char radars_energy_fi_radar[] = {
#embed "../../radars/energy-fi/radar.yaml"
};
static const unsigned char radars_food_lt_radar[] = {
#embed "../../radars/food-lt/radar.yaml"
};
static const unsigned char radars_maritime_se_radar[] = {
#embed "../../radars/maritime-se/radar.yaml"
};
static const unsigned char feeds_digital[] = {
#embed "../../feeds/digital.opml"
};
static const unsigned char feeds_energy[] = {
#embed "../../feeds/energy.opml"
};
static const unsigned char feeds_food[] = {
#embed "../../feeds/food.opml"
};
static const unsigned char feeds_forest[] = {
#embed "../../feeds/forest.opml"
};
static const unsigned char feeds_funding[] = {
#embed "../../feeds/funding.opml"
};
static const unsigned char feeds_health[] = {
#embed "../../feeds/health.opml"
};
static const unsigned char feeds_manufacturing[] = {
#embed "../../feeds/manufacturing.opml"
};
static const unsigned char feeds_maritime[] = {
#embed "../../feeds/maritime.opml"
};
static const unsigned char feeds_mobility[] = {
#embed "../../feeds/mobility.opml"
};
static const unsigned char feeds_nordic[] = {
#embed "../../feeds/nordic.opml"
};
static const unsigned char feeds_research[] = {
#embed "../../feeds/research.opml"
};

const struct starter_file starter_files[] = {
    {"radars/packs/horizons.yaml", radars_packs_horizons, sizeof radars_packs_horizons},
    {"radars/packs/maturity.yaml", radars_packs_maturity, sizeof radars_packs_maturity},
    {"radars/packs/phases.yaml", radars_packs_phases, sizeof radars_packs_phases},
    {"radars/packs/shared.yaml", radars_packs_shared, sizeof radars_packs_shared},
    {"radars/packs/energy.yaml", radars_packs_energy, sizeof radars_packs_energy},
    {"radars/packs/food.yaml", radars_packs_food, sizeof radars_packs_food},
    {"radars/packs/maritime.yaml", radars_packs_maritime, sizeof radars_packs_maritime},
    {"radars/energy-fi/radar.yaml", radars_energy_fi_radar, sizeof radars_energy_fi_radar},
    {"radars/food-lt/radar.yaml", radars_food_lt_radar, sizeof radars_food_lt_radar},
    {"radars/maritime-se/radar.yaml", radars_maritime_se_radar, sizeof radars_maritime_se_radar},
    {"feeds/digital.opml", feeds_digital, sizeof feeds_digital},
    {"feeds/energy.opml", feeds_energy, sizeof feeds_energy},
    {"feeds/food.opml", feeds_food, sizeof feeds_food},
    {"feeds/forest.opml", feeds_forest, sizeof feeds_forest},
    {"feeds/funding.opml", feeds_funding, sizeof feeds_funding},
    {"feeds/health.opml", feeds_health, sizeof feeds_health},
    {"feeds/manufacturing.opml", feeds_manufacturing, sizeof feeds_manufacturing},
    {"feeds/maritime.opml", feeds_maritime, sizeof feeds_maritime},
    {"feeds/mobility.opml", feeds_mobility, sizeof feeds_mobility},
    {"feeds/nordic.opml", feeds_nordic, sizeof feeds_nordic},
    {"feeds/research.opml", feeds_research, sizeof feeds_research},
};

const int starter_file_count = sizeof starter_files / sizeof starter_files[0];
