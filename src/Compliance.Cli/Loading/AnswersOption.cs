using System.CommandLine;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Loading;

/// <summary>Which files hold answers to questions.</summary>
internal sealed class AnswersOption(Language language)
{
    private readonly Option<string[]> _files = new("--answers")
    {
        HelpName = "FILE.xlsx|FILE.yaml",
        Description = new LocalizedText(
            "填好的问卷（compliance ask 的 yaml 或 xlsx，或 -o xlsx 报告的“待补充事实”工作表），其中的答复并入申报；可写多次",
            "a questionnaire that was filled in (yaml or xlsx of compliance ask, or the sheet Questions of a report of -o xlsx): the answers are added to the declarations; may be repeated").In(language),
    };

    public string Name => _files.Name;

    public void AddTo(Command command) => command.Options.Add(_files);

    public IReadOnlyList<string> Read(ParseResult result, List<UsageError> errors)
    {
        var files = result.GetValue(_files) ?? [];
        errors.AddRange(files.Where(f => !DeclarationFiles.IsWorkbook(f) && !DeclarationFiles.IsYaml(f)).Select(f => UsageErrors.NoAnswers(Name, f)));
        return files;
    }
}
