using System;
using Edited;

Console.WriteLine(PlaidErrorCode.AccountLocked.GetMessage());
