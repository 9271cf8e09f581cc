using System.Globalization;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Sarif;

/// <summary>What is open of a declaration as one result: the questions that undetermined results wait for, or the days whose law is not registered.</summary>
/// <param name="Id">The id of the descriptor, which no rule has.</param>
/// <param name="Outcome">What is open.</param>
/// <param name="Place">Its place behind the rules.</param>
/// <param name="Title">What the descriptor says.</param>
internal sealed record SarifOpen(string Id, Outcome Outcome, int Place, LocalizedText Title)
{
    private const int MostQuestions = 10;

    private static readonly SarifOpen Undetermined = new("compliance-undetermined", Outcome.Undetermined, 0, new("待定：缺少事实", "Undetermined: facts are missing"));
    private static readonly SarifOpen NotCovered = new("compliance-not-covered", Outcome.NotCovered, 1, NotCoveredText.Heading);

    /// <summary>Gets what is open of a declaration.</summary>
    public static IEnumerable<SarifOpen> Of(ComplianceReport report) => new[] { Undetermined, NotCovered }.Where(o => o.Count(report) > 0);

    /// <summary>Writes the descriptors, behind the rules.</summary>
    public static void WriteDescriptors(Language language, Utf8JsonWriter json)
    {
        foreach (var open in new[] { Undetermined, NotCovered })
        {
            json.WriteStartObject();
            json.WriteString("id", open.Id);
            json.WriteMessage("shortDescription", open.Title, language);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", "none");
            json.WriteEndObject();
            json.WriteStartArray("relationships");
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    /// <summary>Gets how many results are open.</summary>
    public int Count(ComplianceReport report) => Outcome == Outcome.Undetermined ? report.Counts.Undetermined : report.Counts.NotCovered;

    /// <summary>Gets what to do: the first questions; or that nothing was judged.</summary>
    public LocalizedText Message(ComplianceReport report)
    {
        if (Outcome == Outcome.NotCovered)
        {
            LocalizedText[] days =
            [
                NotCoveredText.Count(Count(report)),
                .. report.NotCovered.GroupBy(r => r.CoveredFrom!.Value).OrderBy(g => g.Key).Take(MostQuestions).Select(g => Days(g.Key, g.Count())),
            ];
            return new(string.Join('\n', days.Select(d => d.Zh)), string.Join('\n', days.Select(d => d.En)));
        }

        List<QuestionGroup> groups = [.. QuestionGroup.Now(report.Questions)];
        LocalizedText[] lines = [QuestionText.Heading(report, groups.Count), .. groups.Take(MostQuestions).Select(g => g.Text), .. QuestionText.Rest(report)];
        return new(string.Join('\n', lines.Select(l => l.Zh)), string.Join('\n', lines.Select(l => l.En)));
    }

    private static LocalizedText Days(DateOnly coveredFrom, int count)
    {
        var before = NotCoveredText.Before(coveredFrom);
        return new(string.Create(CultureInfo.InvariantCulture, $"{before.Zh}：{count} 项"), string.Create(CultureInfo.InvariantCulture, $"{before.En}: {count}"));
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
