using System.CommandLine;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>Which workbooks hold answers to the questions of an earlier report.</summary>
internal sealed class AnswersOption(Language language)
{
    private readonly Option<string[]> _files = new("--answers")
    {
        HelpName = "FILE.xlsx",
        Description = new LocalizedText(
            "填好答复的 -o xlsx 报告（“待补充事实”工作表），其中的答复并入申报；可写多次",
            "a report of -o xlsx whose sheet Questions was answered: the answers are added to the declarations; may be repeated").In(language),
    };

    public string Name => _files.Name;

    public void AddTo(Command command) => command.Options.Add(_files);

    public IReadOnlyList<string> Read(ParseResult result, List<UsageError> errors)
    {
        var files = result.GetValue(_files) ?? [];
        errors.AddRange(files.Where(f => !DeclarationFiles.IsWorkbook(f)).Select(f => UsageErrors.NoWorkbook(Name, f)));
        return files;
    }
}
