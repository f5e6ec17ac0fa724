using System;
using Bare;

Console.WriteLine(Lookup.Describe(1205));
Console.WriteLine(Lookup.Describe(1));
Console.WriteLine(PlaidErrorCode.AccountLocked.GetHttpStatus());
