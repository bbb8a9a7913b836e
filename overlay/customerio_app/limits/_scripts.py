"""The script that Redis and Valkey run: the decisions of ``_shared``, one for one, on one key for each bucket.

KEYS: the buckets' keys. ARGV: what to do, then what that needs; then for each bucket its limit, window, burst, first
guard and the epoch that the caller knows. It calls TIME, GET and SET only, and every SET has an expiry.
"""

from __future__ import annotations

from customerio_app.limits import _bucket, _rates, _shared

CLOCK = """local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
"""

_BODY = """
local op, process, lane, a, b = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local states, rates = {}, {}

local function base_guard(window) return math.max(GUARD_FLOOR, GUARD_SHARE * window) end

local function look(state, rate)
  local back = state.seen - now
  local at = now
  if back > CLOCK_SLACK then
    for index = 1, #state.log do state.log[index] = state.log[index] - back end
    for _, key in ipairs({'next', 'pause', 'paused_at', 'careful', 'raised', 'calm'}) do
      state[key] = state[key] - back
    end
    state.wait = {}
    for id, seen in pairs(state.live) do state.live[id] = seen - back end
  elseif back > 0 then
    at = state.seen
  end
  state.seen = at
  local base = base_guard(rate.window)
  if state.guard > base then
    local steps = math.floor((at - state.calm) / GUARD_FALL_EVERY)
    if steps > 0 then
      state.guard = math.max(base, state.guard * GUARD_FALL ^ steps)
      state.calm = state.calm + steps * GUARD_FALL_EVERY
    end
  end
end

local function epoch_of(state) return string.format('%.6f', state.epoch) end

local function slot_of(state, rate, ahead)
  local span = rate.window + state.guard
  local spacing = span / rate.limit
  local burst = rate.burst
  if now < state.careful and spacing <= SPACED_UP_TO then burst = 1 end
  local log = state.log
  local at = math.max(now, state.pause, state.next + (ahead + 1 - burst) * spacing)
  if #log > 0 then at = math.max(at, log[#log]) end
  local rounds = math.floor(ahead / rate.limit)
  local index = #log - rate.limit + (ahead - rounds * rate.limit)
  local from = #log - rate.limit + 1
  if burst == rate.limit and state.guard > base_guard(rate.window) then
    local last = 0
    if from >= 1 and now - log[#log] >= BURST_LASTS then
      local first = log[from]
      last = first
      while from < #log and log[from + 1] - first <= GATHER_WITHIN * rate.window do
        from = from + 1
        last = log[from]
      end
    end
    at = math.max(at, last + span)
  end
  if index >= 0 then return math.max(at, log[index + 1] + span * (rounds + 1)) end
  return math.max(at, now + span * rounds)
end

local function ahead_of(state, since)
  local count = 0
  for other, place in pairs(state.wait) do
    if other ~= lane and (place[1] < since or (place[1] == since and other < lane)) and place[2] + GRACE >= now then
      count = count + 1
    end
  end
  return count
end

local function insert(log, stamp)
  local index = #log + 1
  while index > 1 and log[index - 1] > stamp do index = index - 1 end
  table.insert(log, index, stamp)
end

local function nearest(log, slot)
  local best, distance = nil, 0.0001
  for index = 1, #log do
    local off = math.abs(log[index] - slot)
    if off < distance then best, distance = index, off end
  end
  return best
end

local function queue(slots)
  local due = slots[1]
  for index = 2, #slots do due = math.max(due, slots[index]) end
  for index, state in ipairs(states) do
    if slots[index] >= due then
      local place = state.wait[lane]
      state.wait[lane] = {place and place[1] or now, due}
    else
      state.wait[lane] = nil
    end
  end
  return due
end

for index, key in ipairs(KEYS) do
  local at = 5 + (index - 1) * 5
  local rate = {
    limit = tonumber(ARGV[at + 1]), window = tonumber(ARGV[at + 2]), burst = tonumber(ARGV[at + 3]),
    known = ARGV[at + 4], careful = math.min(tonumber(ARGV[at + 2]), CAREFUL_AT_MOST), pause = tonumber(ARGV[at + 5])
  }
  local blob = redis.call('GET', key)
  local state
  if blob then
    state = cmsgpack.unpack(blob)
  else
    local guard = base_guard(rate.window)
    state = {
      epoch = now, seen = now, log = {}, next = 0, pause = 0, paused_at = 0, careful = now + rate.careful + guard,
      guard = guard, raised = 0, calm = now, wait = {}, live = {}
    }
  end
  states[index], rates[index] = state, rate
  look(state, rate)
end

local reply = {}

if op == 'take' then
  for index, state in ipairs(states) do
    local rate = rates[index]
    if rate.known ~= '' and rate.known ~= epoch_of(state) then
      state.pause = math.max(state.pause, state.epoch + rate.window + state.guard)
    end
    local wait, live = {}, {}
    for id, place in pairs(state.wait) do if place[2] + FORGET >= now then wait[id] = place end end
    local horizon = math.min(math.max(LIVE_AT_LEAST, 3 * rate.window), LIVE_AT_MOST)
    for id, seen in pairs(state.live) do if seen + horizon >= now then live[id] = seen end end
    live[process] = now
    state.wait, state.live = wait, live
  end
  for _, state in ipairs(states) do now = math.max(now, state.seen) end
  local slots, slot, paused = {}, 0, 0
  for index, state in ipairs(states) do
    local place = state.wait[lane]
    slots[index] = slot_of(state, rates[index], ahead_of(state, place and place[1] or now))
    slot = math.max(slot, slots[index])
    if state.pause > now then paused = 1 end
  end
  local granted, next_wait = 0, 0
  if slot - now <= LEAD then
    granted = 1
    for index, state in ipairs(states) do
      local rate = rates[index]
      insert(state.log, slot)
      if #state.log > rate.limit then table.remove(state.log, 1) end
      state.next = math.max(state.next, slot) + (rate.window + state.guard) / rate.limit
      state.wait[lane] = nil
    end
    if a == '1' then
      local nexts = {}
      for index, state in ipairs(states) do nexts[index] = slot_of(state, rates[index], ahead_of(state, now)) end
      next_wait = queue(nexts) - now
    end
  else
    queue(slots)
  end
  reply = {
    granted, string.format('%.6f', slot - now), string.format('%.6f', slot), string.format('%.6f', next_wait), paused
  }
  for _, state in ipairs(states) do
    local count, rank = 0, 0
    for id in pairs(state.live) do
      count = count + 1
      if id < process then rank = rank + 1 end
    end
    reply[#reply + 1] = epoch_of(state)
    reply[#reply + 1] = count
    reply[#reply + 1] = rank
    reply[#reply + 1] = string.format('%.6f', state.guard)
  end
elseif op == 'late' or op == 'back' then
  for index, state in ipairs(states) do
    local found = nearest(state.log, tonumber(a))
    if found then
      table.remove(state.log, found)
      if op == 'late' then
        insert(state.log, tonumber(a) + tonumber(b))
      else
        state.next = state.next - (rates[index].window + state.guard) / rates[index].limit
      end
    end
  end
elseif op == 'pause' then
  for index, state in ipairs(states) do
    local rate, at = rates[index], state.seen
    local news = tonumber(a) >= state.paused_at
    if news and at - state.raised >= GUARD_RISE_EVERY then
      local factor = GUARD_RISE
      if at - state.raised < GUARD_FALL_EVERY then factor = GUARD_RISE_AGAIN end
      state.guard = math.max(state.guard, math.min(state.guard * factor, GUARD_CAP * rate.window))
      state.raised = at
    end
    state.calm = at
    if news or b ~= '' then
      local till = math.max(at, tonumber(a) + rate.pause + state.guard)
      if b ~= '' then till = at + tonumber(b) end
      if till > state.pause then
        local careful = math.min(rate.window, FIRST_ALONE)
        if at < state.pause + AGAIN_WITHIN * (rate.window + state.guard) then careful = rate.careful + state.guard end
        state.pause, state.paused_at = till, at
        state.careful = till + careful
        state.next = math.max(state.next, till)
      end
    end
  end
elseif op == 'leave' then
  for _, state in ipairs(states) do state.wait[lane] = nil end
elseif op == 'gone' then
  for _, state in ipairs(states) do state.live[process] = nil end
end

if op ~= 'look' then
  for index, key in ipairs(KEYS) do
    local state = states[index]
    local keep = 60 + 3 * rates[index].window + math.max(0, state.pause - now)
    redis.call('SET', key, cmsgpack.pack(state), 'PX', string.format('%.0f', keep * 1000))
  end
end
return reply
"""

_CONSTANTS = {
    "GUARD_FLOOR": _bucket.GUARD_FLOOR,
    "GUARD_SHARE": _bucket.GUARD_SHARE,
    "GUARD_CAP": _bucket.GUARD_CAP,
    "GUARD_RISE": _bucket.GUARD_RISE,
    "GUARD_RISE_AGAIN": _bucket.GUARD_RISE_AGAIN,
    "GUARD_RISE_EVERY": _bucket.GUARD_RISE_EVERY,
    "GUARD_FALL": _bucket.GUARD_FALL,
    "GUARD_FALL_EVERY": _bucket.GUARD_FALL_EVERY,
    "CAREFUL_AT_MOST": _bucket.CAREFUL_AT_MOST,
    "AGAIN_WITHIN": _bucket.AGAIN_WITHIN,
    "GATHER_WITHIN": _bucket.GATHER_WITHIN,
    "BURST_LASTS": _bucket.BURST_LASTS,
    "FIRST_ALONE": _shared.FIRST_ALONE,
    "SPACED_UP_TO": _rates.SPACED_UP_TO,
    "CLOCK_SLACK": _shared.CLOCK_SLACK,
    "LEAD": _shared.LEAD,
    "GRACE": _shared.GRACE,
    "FORGET": _shared.FORGET,
    "LIVE_AT_LEAST": _shared.LIVE_AT_LEAST,
    "LIVE_AT_MOST": _shared.LIVE_AT_MOST,
}

SCRIPT = "".join(f"local {name} = {value!r}\n" for name, value in _CONSTANTS.items()) + CLOCK + _BODY
