using System.CommandLine;
using Compliance.Cli.Usage;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Showing;

/// <summary>The options of a check that say what the console shows. Counts and exit code are always those of everything that was found.</summary>
internal sealed class ConsoleOptionSet
{
    private static readonly string[] Words = ["violation", "caution", "opportunity", "undetermined", "not_covered", "upcoming", "asserted"];

    // In the order of the words.
    private static readonly ConsoleParts[] Parts =
    [
        ConsoleParts.Violations, ConsoleParts.Cautions, ConsoleParts.Opportunities, ConsoleParts.Undetermined, ConsoleParts.NotCovered, ConsoleParts.Upcoming, ConsoleParts.Asserted,
    ];

    private readonly Option<bool> _summary;
    private readonly Option<bool> _quiet;
    private readonly Option<string> _only;

    public ConsoleOptionSet(Language language)
    {
        _summary = new Option<bool>("--summary")
        {
            Description = new LocalizedText("console 只写结论、概览、问题和合计", "the console has the verdict, a line for each finding, the questions and the counts").In(language),
        };
        _quiet = new Option<bool>("--quiet", "-q")
        {
            Description = new LocalizedText("console 每份申报只写一行结论", "the console has one line for each declaration: the verdict").In(language),
        };
        _only = new Option<string>("--only")
        {
            HelpName = string.Join(',', Words),
            Description = new LocalizedText("console 只列这些，逗号分隔，如 violation,caution；合计不变", "the console lists only these, with commas between them, as violation,caution; counts are of all").In(language),
        };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_summary);
        command.Options.Add(_quiet);
        command.Options.Add(_only);
    }

    /// <summary>Reads what the console shows.</summary>
    public ShownReport Read(ParseResult result, List<UsageError> errors)
    {
        var detail = result.GetValue(_quiet) ? ConsoleDetail.Verdict : result.GetValue(_summary) ? ConsoleDetail.Summary : ConsoleDetail.Full;
        if (result.GetValue(_only) is not { } only)
        {
            return new(detail, ConsoleParts.All);
        }

        var parts = ConsoleParts.None;
        var before = errors.Count;
        foreach (var word in only.Split([',', '，', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Array.IndexOf(Words, word) is >= 0 and var place)
            {
                parts |= Parts[place];
            }
            else
            {
                errors.Add(UsageErrors.UnknownValue(_only.Name, word, Words));
            }
        }

        if (parts == ConsoleParts.None && errors.Count == before)
        {
            // Nothing but separators would list nothing, and say nothing of it.
            errors.Add(UsageErrors.OptionNeedsWords(_only.Name, Words));
        }

        return new(detail, parts);
    }
}
