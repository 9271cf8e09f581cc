using System.CommandLine;
using Compliance.Cli.Commands;
using Compliance.Cli.Usage;
using Compliance.Rules.Manifests;
using Compliance.Text;

namespace Compliance.Cli.Signing;

/// <summary><c>compliance manifest</c>: lists the rule files of a folder with their hashes, and signs the list.</summary>
internal static class ManifestCommand
{
    /// <summary>The name of the command.</summary>
    public const string Name = "manifest";

    public static Command Create(CliContext context)
    {
        var language = context.Language;
        var folder = new Argument<string>("folder")
        {
            HelpName = "DIR",
            Description = new LocalizedText("规则文件夹", "the folder of rules").In(language),
        };
        var name = new Option<string>("--name")
        {
            HelpName = "NAME",
            Description = new LocalizedText("规则的名称，如 acme/house-rules", "the name of the rules, as acme/house-rules").In(language),
        };
        var issue = new Option<string>("--issue")
        {
            HelpName = "N",
            Description = new LocalizedText("第几期：每次发布加一", "which issue it is: one more with each publication").In(language),
        };
        var sign = new Option<string>("--sign")
        {
            HelpName = "KEY.pem",
            Description = new LocalizedText("用这个私钥签名（ECDSA P-256）", "sign it with this private key (ECDSA P-256)").In(language),
        };
        var command = new Command(Name, new LocalizedText(
            $"把规则文件的散列值写进 {RuleManifest.FileName}，并可签名",
            $"write the hashes of rule files to {RuleManifest.FileName}, and sign it").In(language));
        command.Arguments.Add(folder);
        command.Options.Add(name);
        command.Options.Add(issue);
        command.Options.Add(sign);
        command.SetAction(result =>
        {
            var errors = new List<UsageError>();
            var number = OptionReading.Whole(result, issue, 1, errors);
            var rules = result.GetValue(name);
            if (rules is null || (number is null && errors.Count == 0))
            {
                errors.Add(UsageErrors.OptionMissing(rules is null ? name.Name : issue.Name));
            }
            else if (!RuleManifest.IsName(rules))
            {
                errors.Add(UsageErrors.NotARulesName(name.Name, rules));
            }

            return errors.Count > 0
                ? UsageErrorPrinter.Print(context, command, errors)
                : new ManifestRun(new ManifestRequest(result.GetRequiredValue(folder), rules!, number!.Value, result.GetValue(sign)), context).Execute();
        });
        return command;
    }
}
