// Checks a declaration file by the shipped packs: ConsoleConsumer <declaration> <day>
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.RulePacks;
using Compliance.Text;

var day = DateOnly.ParseExact(args[1], "yyyy-MM-dd", CultureInfo.InvariantCulture);
var engine = ComplianceEngine.Load(ShippedPacks.Files);

var read = engine.Declarations.FromFile(args[0]);
foreach (var mistake in read.Diagnostics)
{
    Console.Error.WriteLine(CodeFrame.Render(mistake, Language.En));
}

if (read.Declaration is not { } declaration)
{
    return 3;
}

var report = engine.Evaluate(declaration, day);
new ConsoleReportWriter(new ConsoleReportOptions { Language = Language.En }).Write(report, Console.Out);
return report.Findings.Any(f => f.Kind == FindingKind.Violation) ? 1 : 0;
