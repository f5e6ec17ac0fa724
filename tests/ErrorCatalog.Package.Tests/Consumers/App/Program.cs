using System;
using Bank;
using ErrorCatalog;

PlaidErrors.TryParse("1205"u8, out PlaidErrorCode code);
ErrorEntry? entry = PlaidErrors.Catalog.Match(404, null, "item not found");

Console.WriteLine(code);
Console.WriteLine(code.GetMessage());
Console.WriteLine(code.GetHttpStatus());
Console.WriteLine(entry);
Console.WriteLine(PlaidErrors.Catalog);
