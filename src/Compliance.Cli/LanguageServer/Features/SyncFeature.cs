using System.Text.Json;
using Compliance.Authoring.Analysis;
using Compliance.Cli.LanguageServer.Documents;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>Keeps the texts of the server like those of the editor and on disk.</summary>
internal static class SyncFeature
{
    private const int Deleted = 3;

    /// <summary>Takes in <c>textDocument/didOpen</c>.</summary>
    public static void Open(Session session, JsonElement parameters)
    {
        var uri = parameters.Text("textDocument", "uri");
        session.Put(new OpenDocument(uri, DocumentNames.PathOf(uri), parameters.Text("textDocument", "text")));
    }

    /// <summary>Takes in <c>textDocument/didChange</c>.</summary>
    public static void Change(Session session, JsonElement parameters) => session.Put(session.Document(parameters).With(parameters.Items("contentChanges")));

    /// <summary>Takes in <c>textDocument/didClose</c>.</summary>
    public static void Close(Session session, JsonElement parameters) => session.Close(session.Document(parameters));

    /// <summary>Takes in <c>workspace/didChangeWatchedFiles</c>.</summary>
    public static void Store(Session session, JsonElement parameters)
    {
        foreach (var change in parameters.Items("changes"))
        {
            var path = DocumentNames.PathOf(change.Text("uri"));
            if (change.Number("type") == Deleted)
            {
                session.Workspace.Remove(path);
            }
            else if (AuthoringWorkspace.IsRuleFile(path))
            {
                session.Workspace.Store(RuleFolders.At(path));
            }
        }

        session.Touch();
    }

    /// <summary>Answers <c>compliance/text</c>: the text of a file that comes with the tool.</summary>
    public static void ShippedText(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var path = DocumentNames.PathOf(parameters.Text("uri"));
        json.WriteStringValue(session.Current(cancellationToken).SourceOf(path)?.Text);
    }
}
