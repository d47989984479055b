#include "exchange/room.h"
