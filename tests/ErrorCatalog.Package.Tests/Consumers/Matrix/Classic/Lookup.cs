namespace Classic
{
    public static class Lookup
    {
        public static int StatusOf(int code)
        {
            PlaidErrorCode known;
            return PlaidErrors.TryParse(code, out known) ? known.GetHttpStatus() : 0;
        }
    }
}
