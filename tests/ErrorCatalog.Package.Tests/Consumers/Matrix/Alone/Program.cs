using System;
using Alone;

Console.WriteLine(AloneErrors.TryParse("rate-limited", out AloneErrorCode code) + " " + code.GetCode() + " " + code.GetHttpStatus());
Console.WriteLine(AloneErrors.TryParse("none", out _));
