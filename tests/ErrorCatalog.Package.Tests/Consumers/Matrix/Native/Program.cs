using System;
using ErrorCatalog;
using Native;

Console.WriteLine(PlaidErrorCode.AccountLocked.GetHttpStatus() + " " + PlaidErrorCode.AccountLocked.GetMessage());
Console.WriteLine(PlaidErrorCode.AccountLocked.GetResolution().Length > 0);
Console.WriteLine(PlaidErrors.TryParse(1205, out PlaidErrorCode number) + " " + number.GetName());
Console.WriteLine(PlaidErrors.TryParse("1205", out PlaidErrorCode text) + " " + text.GetCode());
Console.WriteLine(PlaidErrors.TryParse("1205".AsSpan(), out PlaidErrorCode span) + " " + span);
Console.WriteLine(PlaidErrors.TryParse("1205"u8, out PlaidErrorCode utf8) + " " + utf8);
Console.WriteLine(PlaidErrors.TryParseName("AccountLocked", out PlaidErrorCode name) + " " + (int)name);
Console.WriteLine(PlaidErrors.TryParse("none", out _) || PlaidErrors.TryParse(1, out _) || PlaidErrors.TryParseName("None", out _) || ((PlaidErrorCode)1).IsDefined());
Console.WriteLine(string.Join(", ", MxErrors.WithHttpStatus(422)));
Console.WriteLine(GatewayErrors.TryParse("AUTH-005"u8, out GatewayErrorCode symbol) + " " + symbol.GetEntry());
Console.WriteLine(GatewayErrors.TryParse("größe", out symbol) + " " + symbol.GetCode());
Console.WriteLine(MxErrors.Catalog.Match(404, null, "Challenge question expired. Please try again."));
foreach (ErrorEntry entry in GatewayErrors.Catalog)
{
    Console.WriteLine(entry.Name + " " + entry.Columns.Count);
}

await Client.Wire.PrintAsync();
