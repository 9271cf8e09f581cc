"use strict";

// Starts the language server of the command `compliance`, and shows the files that come with it.

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

const shipped = "compliance-shipped";
let client;

function options() {
  const settings = vscode.workspace.getConfiguration("compliance");
  const language = settings.get("language");
  const docs = settings.get("docs");
  return {
    rules: settings.get("rules"),
    shipped: settings.get("shipped"),
    ...(language === "auto" ? {} : { language }),
    ...(docs ? { docs } : {}),
  };
}

async function start() {
  const [command, ...first] = vscode.workspace.getConfiguration("compliance").get("command");
  client = new LanguageClient(
    "compliance",
    "Compliance",
    { command, args: [...first, "lsp", "--stdio"] },
    {
      documentSelector: [{ language: "yaml", scheme: "file" }, { language: "yaml", scheme: "untitled" }],
      initializationOptions: options(),
      // The server asks to be told of changed files itself.
    });
  await client.start();
}

async function restart() {
  await client?.stop();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("compliance.restart", restart),
    vscode.workspace.registerTextDocumentContentProvider(shipped, {
      provideTextDocumentContent: (uri) => client.sendRequest("compliance/text", { uri: uri.toString() }),
    }),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("compliance") && restart()));
  await start();
}

async function deactivate() {
  await client?.stop();
}

module.exports = { activate, deactivate };
