using System.Globalization;
using System.Text.Json;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Cli.LanguageServer.Protocol;
using Compliance.Text;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>What stands above rules and cases: how many cases there are, to run them, to ask what no case notices.</summary>
internal static class LensFeature
{
    /// <summary>Answers <c>textDocument/codeLens</c>.</summary>
    public static void Lenses(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var document = session.Document(parameters);
        var state = session.Current(cancellationToken);
        json.WriteStartArray();
        if (state.DefinitionIn(document.Path, SymbolKind.Rule) is { } rule)
        {
            var cases = state.CasesOf(document.Path);
            var count = cases.ToString(CultureInfo.InvariantCulture);
            Write(json, rule.Span, session.Text($"{count} 个案例，运行", $"{count} {(cases == 1 ? "case" : "cases")}, run"), CommandFeature.Run, rule.Symbol.Id, null);
            if (cases > 0)
            {
                Write(json, rule.Span, Missed(session, session.Survivors.Of(state, rule.Symbol.Id)), CommandFeature.Mutate, rule.Symbol.Id, null);
            }
        }
        else if (state.RuleOfCases(document.Path) is { } tested)
        {
            foreach (var (span, index) in state.CasePlacesOf(document.Path).Select((s, i) => (s, i)))
            {
                Write(json, span with { Length = 0 }, session.Text("运行", "Run"), CommandFeature.Run, tested, index);
            }
        }

        json.WriteEndArray();
    }

    // Until it is counted, the lens asks.
    private static string Missed(Session session, int? survivors) => survivors switch
    {
        null => session.Text("案例漏掉什么？", "What do the cases miss?"),
        0 => session.Text("每处改动都有案例发现", "a case notices each change"),
        1 => session.Text("1 处改动没有案例发现", "no case notices 1 change"),
        { } many => session.Text(string.Create(CultureInfo.InvariantCulture, $"{many} 处改动没有案例发现"), string.Create(CultureInfo.InvariantCulture, $"no case notices {many} changes")),
    };

    private static void Write(Utf8JsonWriter json, SourceSpan span, string title, string command, string rule, int? index)
    {
        json.WriteStartObject();
        json.WriteRange("range", span);
        json.WriteStartObject("command");
        json.WriteString("title", title);
        json.WriteString("command", command);
        json.WriteStartArray("arguments");
        json.WriteStringValue(rule);
        if (index is { } number)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
