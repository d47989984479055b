#include "indicators/room.h"
