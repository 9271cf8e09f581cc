using System.Text.Json.Nodes;

namespace Compliance.Cli.Tests.LanguageServer;

/// <summary>What an author does in an editor, over standard input and output.</summary>
internal sealed class LspSessionTests
{
    private const string Rule = "pack/rules/del-02-insured.yaml";
    private const string Licence = "pack/rules/del-01-licence.yaml";
    private const string Chinese = "pack/rules/del-02-cover.yaml";

    [Test]
    public async Task Session_FromInitializeToExit_DiagnosesFixesAndEndsInOrder()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var text = workspace.Open(Rule);
        (await workspace.Client.DiagnosticsAsync(workspace.UriOf(Rule), d => d.Count == 0)).Should().BeEmpty();

        var broken = text.Replace("severity: medium", "severity: mediun", StringComparison.Ordinal);
        workspace.Write(Rule, broken);
        var diagnostics = await workspace.Client.DiagnosticsAsync(workspace.UriOf(Rule), d => d.Count > 0);
        var diagnostic = diagnostics.Should().ContainSingle().Subject!;
        ((string?)diagnostic["code"]).Should().Be("CMP2009");
        ((string?)diagnostic["message"]).Should().Contain("'mediun'").And.Contain("Did you mean 'medium'?");
        ((string?)diagnostic["codeDescription"]!["href"]).Should().Be("https://example.com/diagnostics#CMP2009");
        LspWorkspace.Offset(broken, diagnostic["range"]!["start"]!).Should().Be(broken.IndexOf("mediun", StringComparison.Ordinal));

        var actions = await workspace.Client.ResultAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf(Rule) },
            ["range"] = diagnostic["range"]!.DeepClone(),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray(diagnostic.DeepClone()) },
        });
        var action = actions!.AsArray().Should().ContainSingle().Subject!;
        ((string?)action["title"]).Should().Be("Change to 'medium'");
        workspace.Write(Rule, LspWorkspace.Apply(broken, action["edit"]!["changes"]![workspace.UriOf(Rule)]!.AsArray()));
        (await workspace.Client.DiagnosticsAsync(workspace.UriOf(Rule), d => d.Count == 0)).Should().BeEmpty();

        (await workspace.Client.AskAsync("shutdown")).ContainsKey("error").Should().BeFalse();
        workspace.Client.Tell("exit");
        (await workspace.Client.EndAsync()).Should().Be(0);
    }

    [Test]
    public async Task Diagnostics_WhenAnotherFileIsBroken_StillComeAndBlameNobodyElse()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var law = workspace.Open("sources/delivery-law.yaml");
        var rule = workspace.Open(Licence);
        await workspace.Client.DiagnosticsAsync(workspace.UriOf(Licence), d => d.Count == 0);

        // Half a line in the source, while the rules cite its articles.
        workspace.Write("sources/delivery-law.yaml", law.Replace("articles:\n", "articles\n  - { artic\n", StringComparison.Ordinal));
        await workspace.Client.DiagnosticsAsync(workspace.UriOf("sources/delivery-law.yaml"), d => d.Count > 0);
        workspace.Write(Licence, rule.Replace("severity: critical", "severity: criticl", StringComparison.Ordinal));

        var diagnostics = await workspace.Client.DiagnosticsAsync(workspace.UriOf(Licence), d => d.Count > 0);
        diagnostics.Select(d => (string?)d!["code"]).Should().Equal("CMP2009");
    }

    [TestCase("pack/rules/del-02-insured.yaml", "severity: medium", "severity: mediun")]
    [TestCase("vocabulary/vocabulary.yaml", "type: boolean", "type: boolen")]
    [TestCase("sources/delivery-law.yaml", "articles:", "artcles:")]
    [TestCase("pack/parameters.yaml", "values:", "valus:")]
    public async Task Diagnostics_OfCases_WhenAnotherFileIsBroken_StillComeAndBlameNobodyElse(string other, string right, string wrong)
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        const string Cases = "pack/rules/del-02-insured.cases.yaml";
        var text = workspace.Open(Cases);
        await workspace.Client.DiagnosticsAsync(workspace.UriOf(Cases), d => d.Count == 0);
        workspace.Write(other, workspace.Open(other).Replace(right, wrong, StringComparison.Ordinal));
        await workspace.Client.DiagnosticsAsync(workspace.UriOf(other), d => d.Count > 0);

        var wrongCase = text.Replace("outcome: caution", "outcome: cauton", StringComparison.Ordinal);
        workspace.Write(Cases, wrongCase);
        var diagnostics = await workspace.Client.DiagnosticsAsync(workspace.UriOf(Cases), d => d.Count > 0);
        workspace.Write(Cases, text);
        await workspace.Client.DiagnosticsAsync(workspace.UriOf(Cases), d => d.Count == 0);

        diagnostics.Should().ContainSingle().Which!["range"]!["start"]!.ToJsonString().Should().Be(LspWorkspace.Place(text, text.IndexOf("caution", StringComparison.Ordinal)).ToJsonString());
    }

    [Test]
    public async Task Diagnostics_OfCases_AreThoseOfTheCommandInTheLanguageAskedFor()
    {
        await using var workspace = await LspWorkspace.OpenAsync("zh");
        const string Cases = "pack/rules/del-02-insured.cases.yaml";
        var text = workspace.Open(Cases);
        workspace.Write(Cases, text.Replace("insured: false", "insurd: false", StringComparison.Ordinal));

        var diagnostics = await workspace.Client.DiagnosticsAsync(workspace.UriOf(Cases), d => d.Count > 0);

        ((string?)diagnostics.Single()!["message"]).Should().Contain("是否想写“insured”？");
    }

    [TestCase(Licence, "courier", "Courier licence", "vocabulary/vocabulary.yaml")]
    [TestCase(Licence, "delivery-law", "Sample Delivery Law", "sources/delivery-law.yaml")]
    [TestCase(Licence, "\"3\"", "No deliveries without a licence.", "sources/delivery-law.yaml")]
    [TestCase(Licence, "DEL-01", "Deliveries without a licence are forbidden", "pack/clauses.yaml")]
    [TestCase(Licence, "period }", "period", "vocabulary/vocabulary.yaml")]
    [TestCase(Chinese, "保险金额: {", "Cover", "vocabulary/vocabulary.yaml")]
    [TestCase(Chinese, "least-cover", "Least cover", "pack/parameters.yaml")]
    [TestCase("pack/rules/del-02-cover.cases.yaml", "del-02-cover", "Deliveries are insured in full", "pack/rules/del-02-cover.yaml")]
    [TestCase("pack/rules/del-02-cover.cases.yaml", "投保: 是", "Insured", "vocabulary/vocabulary.yaml")]
    [TestCase("vocabulary/vocabulary.yaml", "licence_kind, label", "Licence kind", "vocabulary/vocabulary.yaml")]
    [TestCase("pack/parameters.yaml", "delivery-law", "Sample Delivery Law", "sources/delivery-law.yaml")]
    [TestCase("pack/pack.yaml", "delivery-opinions", "Sample Delivery Opinions", "sources/delivery-opinions.yaml")]
    public async Task HoverAndDefinition_OfAName_SayWhatItIsAndWhere(string file, string part, string meaning, string definedIn)
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var text = workspace.Open(file);

        var hover = await workspace.Client.ResultAsync("textDocument/hover", workspace.At(file, text, part, 1));
        var places = await workspace.Client.ResultAsync("textDocument/definition", workspace.At(file, text, part, 1));

        ((string?)hover!["contents"]!["value"]).Should().Contain(meaning);
        places!.AsArray().Select(p => (string?)p!["uri"]).Should().Contain(workspace.UriOf(definedIn));
    }

    [Test]
    public async Task Hover_OfAKey_SaysWhatItIsFor()
    {
        await using var workspace = await LspWorkspace.OpenAsync("zh");
        var text = workspace.Open(Chinese);

        var hover = await workspace.Client.ResultAsync("textDocument/hover", workspace.At(Chinese, text, "严重程度", 1));

        ((string?)hover!["contents"]!["value"]).Should().Contain("severity / 严重程度").And.Contain("严重程度。");
    }

    [Test]
    public async Task References_OfAField_AreInRulesMessagesAndCases()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var text = workspace.Open("vocabulary/vocabulary.yaml");

        var places = await workspace.Client.ResultAsync("textDocument/references", workspace.At("vocabulary/vocabulary.yaml", text, "cover: { type", 1));

        places!.AsArray().Select(p => Path.GetFileName((string)p!["uri"]!)).Should().BeEquivalentTo(
            "vocabulary.yaml", "del-02-cover.yaml", "del-02-cover.yaml", "del-02-cover.yaml", "del-02-cover.cases.yaml");
    }

    [TestCase("vocabulary/vocabulary.yaml", "courier", "parcel", 3)]
    [TestCase("vocabulary/vocabulary.yaml", "insured: {", "covered", 5)]
    [TestCase("pack/parameters.yaml", "least-cover", "smallest-cover", 2)]
    [TestCase("pack/clauses.yaml", "DEL-01", "DEL-10", 3)]
    [TestCase(Licence, "del-01-licence", "del-01-permit", 2)]
    public async Task Rename_OfAnId_ChangesAllFilesAndLeavesNoMistake(string file, string part, string newId, int files)
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var text = workspace.Open(file);
        var at = workspace.At(file, text, part, 1);
        ((string?)(await workspace.Client.ResultAsync("textDocument/prepareRename", at.DeepClone().AsObject()))!["placeholder"]).Should().Be(part.Split(':')[0]);
        at["newName"] = newId;

        var result = await workspace.Client.ResultAsync("textDocument/rename", at);

        var changes = result!["documentChanges"]!.AsArray().Where(c => c!["edits"] is not null).ToList();
        changes.Should().HaveCount(files);
        foreach (var change in changes)
        {
            var path = new Uri((string)change!["textDocument"]!["uri"]!).LocalPath;
            await File.WriteAllTextAsync(path, LspWorkspace.Apply(await File.ReadAllTextAsync(path), change["edits"]!.AsArray()));
        }

        foreach (var move in result["documentChanges"]!.AsArray().Where(c => (string?)c!["kind"] == "rename"))
        {
            File.Move(new Uri((string)move!["oldUri"]!).LocalPath, new Uri((string)move["newUri"]!).LocalPath);
        }

        var run = await Running.CliProcess.RunAsync("test", "--no-shipped", "--rules", workspace.PathOf(string.Empty), "--lang", "en");
        run.ExitCode.Should().Be(0, run.Error + run.Output);
    }

    [TestCase("vocabulary/vocabulary.yaml", "courier", "other", "It would be a mistake afterwards")]
    [TestCase("vocabulary/vocabulary.yaml", "courier", "Not An Id", "cannot be an id")]
    [TestCase(Licence, "del-01-licence", "del-02-cover", "is there already")]
    [TestCase(Licence, "\"3\"", "4", "cannot be given another name")]
    public async Task Rename_ThatIsNotSafe_IsRefused(string file, string part, string newId, string why)
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        var text = workspace.Open(file);
        var at = workspace.At(file, text, part, 1);
        at["newName"] = newId;

        var answer = await workspace.Client.AskAsync("textDocument/rename", at);

        ((int)answer["error"]!["code"]!).Should().Be(-32803);
        ((string?)answer["error"]!["message"]).Should().Contain(why);
    }

    [Test]
    public async Task Outline_OfAClauseRegister_NamesTheClauses()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        workspace.Open("pack/clauses.yaml");

        var outline = await workspace.Client.ResultAsync("textDocument/documentSymbol", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf("pack/clauses.yaml") } });

        var root = outline!.AsArray().Single()!;
        ((string?)root["name"]).Should().Be("clauses");
        root["children"]!.AsArray().Select(c => $"{c!["name"]} {c["detail"]}").Should().Equal("DEL-01 严禁无证配送", "DEL-02 配送应当足额投保", "DEL-03 鼓励开放接口");
    }

    [Test]
    public async Task Lenses_OfARule_CountItsCasesAndRunThem()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        workspace.Open(Licence);

        var lenses = await workspace.Client.ResultAsync("textDocument/codeLens", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf(Licence) } });
        lenses!.AsArray().Select(l => (string?)l!["command"]!["title"]).Should().Equal("4 cases, run", "What do the cases miss?");

        var run = await workspace.Client.ResultAsync("workspace/executeCommand", Command(lenses[0]!));
        (run!["run"]!.GetValue<int>(), run["failed"]!.GetValue<int>()).Should().Be((4, 0));
        var missed = await workspace.Client.ResultAsync("workspace/executeCommand", Command(lenses[1]!));
        missed!["changes"]!.GetValue<int>().Should().BePositive();
        var shown = await workspace.Client.HeardAsync(m => (string?)m["method"] == "window/showMessage");
        ((string?)shown["params"]!["message"]).Should().Be("del-01-licence: all 4 cases pass.");
    }

    [Test]
    public async Task Lenses_OfARule_SayAfterAPauseWhatNoCaseNotices_UntilATextChanges()
    {
        await using var workspace = await LspWorkspace.OpenAsync(refreshesLenses: true);
        const string Cases = "pack/rules/del-01-licence.cases.yaml";
        workspace.Open(Licence);
        await Refreshed();
        (await Second()).Should().MatchRegex("^(a case notices each change|no case notices [0-9]+ changes?)$");

        // With one case nearly everything passes unnoticed.
        var text = await File.ReadAllTextAsync(workspace.PathOf(Cases));
        var first = text[..text.IndexOf("\n  - name", text.IndexOf("- name", StringComparison.Ordinal), StringComparison.Ordinal)] + "\n";
        workspace.Open(Cases, first);
        (await Second()).Should().Be("What do the cases miss?");
        await Refreshed();
        (await Second()).Should().MatchRegex("^no case notices [0-9]+ changes$");

        async Task Refreshed() => await workspace.Client.HeardAsync(m => (string?)m["method"] == "workspace/codeLens/refresh");

        async Task<string?> Second()
        {
            var lenses = await workspace.Client.ResultAsync("textDocument/codeLens", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf(Licence) } });
            return (string?)lenses![1]!["command"]!["title"];
        }
    }

    [Test]
    public async Task Lenses_OfACase_RunItAsItIsWrittenNow()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        const string Cases = "pack/rules/del-01-licence.cases.yaml";
        var text = workspace.Open(Cases);
        workspace.Write(Cases, text.Replace("expect: satisfied", "expect: violation", StringComparison.Ordinal));

        var lenses = await workspace.Client.ResultAsync("textDocument/codeLens", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf(Cases) } });
        lenses!.AsArray().Should().HaveCount(4);
        var second = await workspace.Client.ResultAsync("workspace/executeCommand", Command(lenses[1]!));
        var first = await workspace.Client.ResultAsync("workspace/executeCommand", Command(lenses[0]!));

        (second!["run"]!.GetValue<int>(), second["failed"]!.GetValue<int>()).Should().Be((1, 1));
        first!["failed"]!.GetValue<int>().Should().Be(0);
    }

    [Test]
    public async Task Files_ThatChangeOutsideTheEditor_Count()
    {
        await using var workspace = await LspWorkspace.OpenAsync();
        workspace.Open(Chinese);
        await workspace.Client.DiagnosticsAsync(workspace.UriOf(Chinese), d => d.Count == 0);

        var parameters = workspace.PathOf("pack/parameters.yaml");
        await File.WriteAllTextAsync(parameters, (await File.ReadAllTextAsync(parameters)).Replace("id: least-cover", "id: minimum-cover", StringComparison.Ordinal));
        workspace.Client.Tell("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = workspace.UriOf("pack/parameters.yaml"), ["type"] = 2 }) });

        (await workspace.Client.DiagnosticsAsync(workspace.UriOf(Chinese), d => d.Count > 0)).Should().ContainSingle();
    }

    private static JsonObject Command(JsonNode lens) => new() { ["command"] = (string?)lens["command"]!["command"], ["arguments"] = lens["command"]!["arguments"]!.DeepClone() };
}
