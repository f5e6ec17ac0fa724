#:package ErrorCatalog@0.1.0
using app;

Console.WriteLine(PlaidErrorCode.AccountLocked.GetMessage());
