def control(app): return None
