using System.Text.Json;
using Compliance.Cli.LanguageServer.Features;

namespace Compliance.Cli.LanguageServer;

/// <summary>What the server tells a client it can do.</summary>
internal static class ServerCapabilities
{
    private const int Incremental = 2;

    private static readonly string[] Triggers = [" ", ".", "$", "{", "[", "\""];

    /// <summary>Writes the answer to <c>initialize</c>.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", "utf-16");
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", value: true);
        json.WriteNumber("change", Incremental);
        json.WriteEndObject();
        json.WriteStartObject("completionProvider");
        json.WriteStartArray("triggerCharacters");
        foreach (var trigger in Triggers)
        {
            json.WriteStringValue(trigger);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        foreach (var provider in new[] { "hoverProvider", "definitionProvider", "referencesProvider", "documentSymbolProvider" })
        {
            json.WriteBoolean(provider, value: true);
        }

        json.WriteStartObject("renameProvider");
        json.WriteBoolean("prepareProvider", value: true);
        json.WriteEndObject();
        json.WriteStartObject("codeActionProvider");
        json.WriteStartArray("codeActionKinds");
        json.WriteStringValue("quickfix");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("codeLensProvider");
        json.WriteBoolean("resolveProvider", value: false);
        json.WriteEndObject();
        json.WriteStartObject("executeCommandProvider");
        json.WriteStartArray("commands");
        json.WriteStringValue(CommandFeature.Run);
        json.WriteStringValue(CommandFeature.Mutate);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "compliance");
        json.WriteString("version", ToolVersion.Text);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
