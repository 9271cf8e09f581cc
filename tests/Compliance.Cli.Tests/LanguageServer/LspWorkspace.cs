using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.LanguageServer;

/// <summary>The small pack in a folder of its own, with a client that has opened it.</summary>
internal sealed class LspWorkspace : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    private LspWorkspace(string[] arguments) => Client = new LspClient(arguments);

    /// <summary>Gets the client.</summary>
    public LspClient Client { get; }

    /// <summary>Opens the pack.</summary>
    /// <param name="language">The language that the client asks for.</param>
    /// <param name="refreshesLenses">Whether the client asks for lenses again when it is told to.</param>
    public static async Task<LspWorkspace> OpenAsync(string language = "en", bool refreshesLenses = false)
    {
        var workspace = new LspWorkspace(["--no-shipped"]);
        var source = RepositoryRoot.Combine(CliProcess.Data("rules"));
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = workspace.PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var answer = await workspace.Client.AskAsync("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["rootUri"] = new Uri(workspace._folder.File(string.Empty)).AbsoluteUri.TrimEnd('/'),
            ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["codeLens"] = new JsonObject { ["refreshSupport"] = refreshesLenses } } },
            ["initializationOptions"] = new JsonObject { ["language"] = language, ["docs"] = "https://example.com/diagnostics#" },
        });
        answer["result"]!["capabilities"]!["renameProvider"]!["prepareProvider"]!.GetValue<bool>().Should().BeTrue();
        workspace.Client.Tell("initialized");
        return workspace;
    }

    /// <summary>Gets the path of a rule file.</summary>
    public string PathOf(string name) => Path.Combine(_folder.File("rules"), name);

    /// <summary>Gets the address of a rule file.</summary>
    public string UriOf(string name) => new Uri(PathOf(name)).AbsoluteUri;

    /// <summary>Opens a file with its text on disk, or another.</summary>
    /// <returns>The text.</returns>
    public string Open(string name, string? text = null)
    {
        text ??= File.ReadAllText(PathOf(name));
        Client.Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        return text;
    }

    /// <summary>Gives an open file another text.</summary>
    public void Write(string name, string text) => Client.Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["version"] = 2 },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    /// <summary>Makes the parameters of a request about a place: where a part of the text begins, and some characters on.</summary>
    public JsonObject At(string name, string text, string part, int further = 0)
    {
        var offset = text.IndexOf(part, StringComparison.Ordinal);
        offset.Should().BeGreaterThanOrEqualTo(0, part);
        return AtOffset(name, text, offset + further);
    }

    /// <summary>Makes the parameters of a request about a place.</summary>
    public JsonObject AtOffset(string name, string text, int offset) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(name) },
        ["position"] = Place(text, offset),
    };

    /// <summary>Gets the position of an offset, as the protocol counts.</summary>
    public static JsonObject Place(string text, int offset)
    {
        var before = text[..offset];
        return new JsonObject { ["line"] = before.Count(c => c == '\n'), ["character"] = offset - (before.LastIndexOf('\n') + 1) };
    }

    /// <summary>Gets the offset of a position.</summary>
    public static int Offset(string text, JsonNode place)
    {
        var offset = 0;
        for (var line = 0; line < place["line"]!.GetValue<int>(); line++)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset + place["character"]!.GetValue<int>();
    }

    /// <summary>Applies edits of the protocol to a text.</summary>
    public static string Apply(string text, JsonArray edits)
    {
        foreach (var edit in edits.OrderByDescending(e => Offset(text, e!["range"]!["start"]!)).ToList())
        {
            text = text[..Offset(text, edit!["range"]!["start"]!)] + (string?)edit["newText"] + text[Offset(text, edit["range"]!["end"]!)..];
        }

        return text;
    }

    /// <summary>Opens a file with a text in which § marks the cursor, and asks what can be written there.</summary>
    /// <returns>The labels and what is written for each.</returns>
    public async Task<Dictionary<string, string>> CompleteAsync(string name, string marked)
    {
        var offset = marked.IndexOf('§', StringComparison.Ordinal);
        var text = marked.Remove(offset, 1);
        Open(name, text);
        var result = await Client.ResultAsync("textDocument/completion", AtOffset(name, text, offset));
        return result!["items"]!.AsArray().GroupBy(i => (string)i!["label"]!).ToDictionary(g => g.Key, g => (string)g.First()!["textEdit"]!["newText"]!);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _folder.Dispose();
    }
}
