using System.Text;
using System.Text.Json.Nodes;

namespace Compliance.Cli.Tests.LanguageServer;

/// <summary>What a client can send that it should not: an error each, in the protocol's own words, and no more memory than is needed.</summary>
internal sealed class LspHostileTests
{
    private static readonly string[] NotMessages = ["{", "[]", "3", "{\"jsonrpc\":\"2.0\",\"id\":7}"];

    [Test]
    public async Task Content_ThatIsNoMessage_IsAnErrorAndTheSessionGoesOn()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        foreach (var content in NotMessages)
        {
            workspace.Client.Send(content);
            var error = await workspace.Client.HeardAsync(m => m["error"] is not null);
            ((int)error["error"]!["code"]!).Should().Be(content == "{" ? -32700 : -32600, content);
        }

        (await workspace.Client.AskAsync("shutdown")).ContainsKey("error").Should().BeFalse();
    }

    [TestCase("textDocument/hover", -32002, TestName = "{m}(before initialize)")]
    [TestCase("workspace/unknown", -32601, TestName = "{m}(unknown)")]
    public async Task Request_AtTheWrongTimeOrUnknown_IsAnError(string method, int code)
    {
        await using var client = new LspClient("--no-shipped");

        var answer = await client.AskAsync(method);

        ((int)answer["error"]!["code"]!).Should().Be(code);
    }

    [Test]
    public async Task Request_WithWrongParameters_SaysWhich()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        workspace.Open("pack/pack.yaml");

        var none = await workspace.Client.AskAsync("textDocument/hover");
        var unopened = await workspace.Client.AskAsync("textDocument/hover", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = "file:///nowhere.yaml" }, ["position"] = new JsonObject() });
        var negative = await workspace.Client.AskAsync("textDocument/hover", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf("pack/pack.yaml") },
            ["position"] = new JsonObject { ["line"] = -1, ["character"] = 0 },
        });
        var beyond = await workspace.Client.AskAsync("textDocument/hover", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf("pack/pack.yaml") },
            ["position"] = new JsonObject { ["line"] = 99999, ["character"] = 99999 },
        });

        new[] { none, unopened, negative }.Select(a => (int)a["error"]!["code"]!).Should().OnlyContain(c => c == -32602);
        ((string?)none["error"]!["message"]).Should().Contain("textDocument.uri");
        beyond.ContainsKey("error").Should().BeFalse();
    }

    [TestCase("Content-Length: 99999999999\r\n\r\n", TestName = "{m}(a length beyond all)")]
    [TestCase("Content-Length: -5\r\n\r\n", TestName = "{m}(a negative length)")]
    [TestCase("Content-Length: 104857600\r\n\r\n", TestName = "{m}(a hundred megabytes)")]
    [TestCase("Content-Type: x\r\n\r\n", TestName = "{m}(no length)")]
    [TestCase("GET / HTTP/1.1\r\n\r\n", TestName = "{m}(no header)")]
    public async Task Headers_ThatCannotBe_EndTheSessionWithAnError(string headers)
    {
        await using var client = new LspClient("--no-shipped");
        client.SendBytes(Encoding.ASCII.GetBytes(headers));

        var error = await client.HeardAsync(m => m["error"] is not null);

        ((int)error["error"]!["code"]!).Should().Be(-32600);
        (await client.EndAsync()).Should().Be(3);
    }

    [Test]
    public async Task Headers_ThatNeverEnd_EndTheSession()
    {
        await using var client = new LspClient("--no-shipped");
        client.SendBytes(Encoding.ASCII.GetBytes($"X-Long: {new string('x', 8000)}"));

        var error = await client.HeardAsync(m => m["error"] is not null);

        ((string?)error["error"]!["message"]).Should().Contain("4096");
        (await client.EndAsync()).Should().Be(3);
    }

    [Test]
    public async Task Exit_WithoutShutdown_IsNoOrderlyEnd()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        workspace.Client.Tell("exit");

        (await workspace.Client.EndAsync()).Should().Be(3);
    }

    [Test]
    public async Task Request_AfterShutdown_IsRefused()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        await workspace.Client.AskAsync("shutdown");

        ((int)(await workspace.Client.AskAsync("textDocument/hover"))["error"]!["code"]!).Should().Be(-32600);
    }

    [Test]
    public async Task Request_ThatIsCancelledWhileItWaits_IsAnsweredAsCancelled()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var text = workspace.Open("pack/pack.yaml");
        var before = Enumerable.Range(0, 50).Select(_ => workspace.Client.Begin("textDocument/references", workspace.At("pack/pack.yaml", text, "delivery-opinions", 1), out var _)).ToList();
        var answer = workspace.Client.Begin("textDocument/references", workspace.At("pack/pack.yaml", text, "delivery-opinions", 1), out var id);
        workspace.Client.Tell("$/cancelRequest", new JsonObject { ["id"] = id });

        ((int)(await answer)["error"]!["code"]!).Should().Be(-32800);
        (await Task.WhenAll(before)).Should().OnlyContain(a => !a.ContainsKey("error"));
    }

    [Test]
    public async Task Edit_WithARangeThatIsReversed_IsToldAndChangesNothing()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var text = workspace.Open("pack/pack.yaml");
        workspace.Client.Tell("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf("pack/pack.yaml"), ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = "x", ["range"] = new JsonObject { ["start"] = LspWorkspace.Place(text, 9), ["end"] = LspWorkspace.Place(text, 2) } }),
        });

        await workspace.Client.HeardAsync(m => (string?)m["method"] == "window/logMessage");
        var hover = await workspace.Client.ResultAsync("textDocument/hover", workspace.At("pack/pack.yaml", text, "delivery-opinions", 1));
        ((string?)hover!["contents"]!["value"]).Should().Contain("Sample Delivery Opinions", "the text is as it was");
    }
}
