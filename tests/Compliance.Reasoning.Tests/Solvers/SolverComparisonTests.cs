using System.Diagnostics;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Questions;
using Compliance.RulePacks;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Google.OrTools.Sat;

namespace Compliance.Reasoning.Tests.Solvers;

/// <summary>
/// The same constraints of the same questions about twenty shipped rules, given to CP-SAT in the process and to z3 and cvc5 as programs: they agree. The figures are in docs/decisions/0032;
/// <c>dotnet test tests/Compliance.Reasoning.Tests --filter SolverComparison --logger "console;verbosity=detailed"</c> prints them.
/// </summary>
internal sealed class SolverComparisonTests
{
    private const int Each = 19;
    private static readonly DateOnly AsOf = new(2026, 11, 30);
    private static readonly ProofGoal[] Goals = [ProofGoal.Breach, ProofGoal.Satisfied, ProofGoal.NotApplicable, ProofGoal.Undetermined];

    [Test]
    public void Solvers_OnTwentyShippedRules_Agree()
    {
        var solvers = SmtSolver.All.Where(s => s.IsInstalled).ToList();
        if (solvers.Count == 0)
        {
            Assert.Ignore("Neither z3 nor cvc5 is installed (Debian: apt-get install z3 cvc5).");
        }

        var rulebook = RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow();
        var prover = new Prover(rulebook, new ComplianceEngine(rulebook));
        var file = Path.GetTempFileName();
        var figures = new Dictionary<string, List<double>>(StringComparer.Ordinal) { ["CP-SAT"] = [] };
        var different = new List<string>();
        try
        {
            // What a program takes to start, read and end.
            File.WriteAllText(file, "(set-logic QF_LIA)\n(check-sat)\n");
            foreach (var solver in solvers)
            {
                TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{solver.Name,-8} without constraints: {Enumerable.Range(0, 5).Select(_ => solver.Solve(file).Seconds).Order().ElementAt(2):F3}"));
            }

            foreach (var rule in rulebook.Rules.Where((_, i) => i % Each == 0))
            {
                foreach (var goal in Goals)
                {
                    if (Constraints(prover, rule, goal) is not { } constraints)
                    {
                        continue;
                    }

                    File.WriteAllText(file, SmtLibText.Of(constraints.Model));
                    var own = Solve(constraints);
                    figures["CP-SAT"].Add(own.Seconds);
                    foreach (var solver in solvers)
                    {
                        var (state, seconds) = solver.Solve(file);
                        figures.TryAdd(solver.Name, []);
                        figures[solver.Name].Add(seconds);
                        if (state != own.State)
                        {
                            different.Add($"{rule.Id} {goal}: CP-SAT says {own.State}, {solver.Name} {state}");
                        }
                    }
                }
            }
        }
        finally
        {
            File.Delete(file);
        }

        foreach (var (name, seconds) in figures)
        {
            var sorted = seconds.Order().ToList();
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-8} {sorted.Count} questions, seconds of the processor: median {sorted[sorted.Count / 2]:F3}, 95 of 100 within {sorted[sorted.Count * 95 / 100]:F3}, most {sorted[^1]:F3}, together {sorted.Sum():F1}"));
        }

        different.Should().BeEmpty();
    }

    // The latest state of the law; nothing where the rule cannot come to the goal whatever is declared.
    private static CpModel? Constraints(Prover prover, Rule rule, ProofGoal goal)
    {
        var question = prover.Of(QuestionKind.Can, [new Asked(rule, prover.Rulebook)], new ProofOptions { AsOf = AsOf }, CancellationToken.None);
        if (question.Context.Stretches.FirstOrDefault(s => s.IsOfAll) is not { } stretch)
        {
            return null;
        }

        var situation = new Situation(question.Context, stretch, subject: 0);
        var holds = GoalWays.Of(question.Context.Rules[0], stretch.States[0], goal)[0].Holds(situation);
        situation.Model.Assert(holds);
        return holds.IsFalse ? null : situation.Model.Constraints;
    }

    private static (SolutionState State, double Seconds) Solve(CpModel model)
    {
        var solver = new CpSolver { StringParameters = "random_seed:1,num_workers:1,max_deterministic_time:10" };
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var status = solver.Solve(model);
        return (status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => SolutionState.Found,
            CpSolverStatus.Infeasible => SolutionState.None,
            _ => SolutionState.Unknown,
        }, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }
}
