namespace ErrorCatalog.Bodies;

internal enum BodyToken
{
    StartObject,
    StartArray,
    End,
    Name,
    Value,
}
