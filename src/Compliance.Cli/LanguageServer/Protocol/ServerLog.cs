namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>Tells the client of defects of the server.</summary>
internal static class ServerLog
{
    private const int Error = 1;

    /// <summary>Writes an exception into the client's log.</summary>
    public static void Write(MessageWriter writer, Exception unexpected) => writer.Notify("window/logMessage", json =>
    {
        json.WriteStartObject();
        json.WriteNumber("type", Error);
        json.WriteString("message", unexpected.ToString());
        json.WriteEndObject();
    });
}
