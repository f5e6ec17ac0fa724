using System;
using Trimmed;

PlaidErrors.TryParseName("AccountLocked", out PlaidErrorCode code);
Console.WriteLine(code.GetName() + " " + code.GetHttpStatus());
Console.WriteLine(MxErrors.Catalog.Match(404, null, "Challenge question expired. Please try again."));
Console.WriteLine(PlaidErrors.Catalog.Count + " " + MxErrors.Catalog.Count);
