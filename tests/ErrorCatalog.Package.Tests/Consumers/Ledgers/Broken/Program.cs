This is not C#.
