class Workspace:
    def __init__(self,*a): pass
