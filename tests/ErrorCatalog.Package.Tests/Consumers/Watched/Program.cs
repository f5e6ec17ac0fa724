using System;
using System.Threading;
using Watched;

Console.WriteLine("1001 is " + Errors.GetEntry((ErrorCode)1001));
Thread.Sleep(Timeout.Infinite);
